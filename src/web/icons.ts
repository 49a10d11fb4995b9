/**
 * The icons of every page, as one SVG sprite: the named ones of lucide, and a few signs of our own.
 *
 * The sprite is built at start and served as one file; `<Icon>` refers into it. To use another
 * icon of lucide, add its name here: the type `IconName` then knows it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OWN_SYMBOLS } from './own-symbols.ts';

const LUCIDE = [
  'alarm-clock',
  'archive',
  'archive-restore',
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-right-left',
  'arrow-up',
  'arrow-up-right',
  'award',
  'ban',
  'battery-full',
  'bold',
  'book-open',
  'calendar-days',
  'chart-column',
  'check',
  'check-check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle-alert',
  'circle-dashed',
  'circle-question-mark',
  'circle-stop',
  'clapperboard',
  'clock',
  'code',
  'command',
  'copy',
  'corner-up-left',
  'corner-up-right',
  'door-open',
  'download',
  'ellipsis',
  'ellipsis-vertical',
  'external-link',
  'eye',
  'file',
  'file-text',
  'film',
  'flask-conical',
  'graduation-cap',
  'grip-vertical',
  'hash',
  'history',
  'image',
  'inbox',
  'info',
  'italic',
  'key-round',
  'keyboard',
  'languages',
  'layers',
  'layout-grid',
  'link',
  'list-filter',
  'lock',
  'log-in',
  'log-out',
  'map-pin',
  'megaphone',
  'menu',
  'message-circle',
  'message-circle-question-mark',
  'mic',
  'monitor-smartphone',
  'moon',
  'panel-right',
  'paperclip',
  'pause',
  'pencil',
  'phone',
  'pin',
  'play',
  'plus',
  'refresh-cw',
  'reply',
  'reply-all',
  'rotate-cw',
  'save',
  'search',
  'send',
  'send-horizontal',
  'settings',
  'share',
  'shield',
  'signal',
  'sliders-horizontal',
  'smile',
  'square-mouse-pointer',
  'square-slash',
  'star',
  'strikethrough',
  'sun',
  'sun-moon',
  'tag',
  'text-quote',
  'trash-2',
  'triangle-alert',
  'underline',
  'undo-2',
  'upload',
  'user',
  'user-check',
  'user-plus',
  'user-x',
  'users',
  'video',
  'wifi',
  'wifi-off',
  'x',
] as const satisfies readonly string[];

/** The khatam star is ours: lucide's star of the same name would be a rating, so it goes by another. */
const RENAMED: Readonly<Record<string, string>> = { star: 'rating' };

export type IconName = Exclude<(typeof LUCIDE)[number], 'star'> | 'rating' | keyof typeof OWN_SYMBOLS;

function lucideSymbol(name: string): string {
  const file = createRequire(import.meta.url).resolve(`lucide-static/icons/${name}.svg`);
  const svg = readFileSync(file, 'utf8');
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return `<symbol id="i-${RENAMED[name] ?? name}" viewBox="0 0 24 24">${inner.replace(/\s+/g, ' ').trim()}</symbol>`;
}

/** The whole sprite as one SVG document; each icon is the symbol `i-<name>`. */
export function iconSprite(): string {
  const own = Object.entries(OWN_SYMBOLS).map(
    ([name, { box, inner }]) => `<symbol id="i-${name}" viewBox="0 0 ${box} ${box}">${inner}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...LUCIDE.map(lucideSymbol), ...own].join('')}</svg>`;
}
