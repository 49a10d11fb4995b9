/**
 * One stylesheet for every page, joined from the files of `styles/` in the order stated here.
 *
 * A file is one concept, and carries its own narrow, print and high-contrast steps. Only `tokens.css`
 * holds colours, sizes and times; the others are composed from it.
 */
import { readFileSync } from 'node:fs';

const ORDER = [
  'tokens',
  'base',
  'buttons',
  'marks',
  'fields',
  'tabs',
  'menu',
  'dialog',
  'toast',
  'shell',
  'page',
  'forms',
  'lines',
  'drop',
  'exchange',
  'queue',
  'row',
  'talk',
  'words',
  'bubble',
  'media',
  'composer',
  'uploads',
  'macros',
  'aside',
  'course',
  'learners',
  'order',
  'courses',
  'imports',
  'reminders',
  'channel',
  'post-editor',
  'film',
  'chart',
  'guides',
  'guide-page',
  'segments',
  'writer',
  'campaigns',
  'faq',
  'faq-desk',
  'progress',
  'phone',
  'say',
  'said-media',
  'poll',
  'inline-keys',
  'entry',
  'inline-mode',
  'sandbox',
  'lab',
  'door',
  'landing',
  'last',
];

/** The subsets of Source Sans 3 that Uzbek, Karakalpak, Russian and English need. */
const FONT_FACES: ReadonlyArray<{ asset: string; range: string }> = [
  {
    asset: 'source-sans-3-latin.woff2',
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  },
  {
    asset: 'source-sans-3-latin-ext.woff2',
    range:
      'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  },
  { asset: 'source-sans-3-cyrillic.woff2', range: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
  {
    asset: 'source-sans-3-cyrillic-ext.woff2',
    range: 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F',
  },
];

/** Names of the font assets the stylesheet refers to. */
export const FONT_ASSETS = FONT_FACES.map(({ asset }) => asset);

/**
 * The stylesheet's text. `url` gives the address of an asset by name; a `url("name")` in the
 * styles is replaced by it, so that pictures and fonts are cached for ever as well.
 */
export function stylesheet(url: (asset: string) => string): string {
  const faces = FONT_FACES.map(
    ({ asset, range }) =>
      `@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; font-display: swap; src: url("${asset}") format("woff2"); unicode-range: ${range}; }`,
  );
  const files = ORDER.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8'));
  return [...faces, ...files]
    .join('\n')
    .replace(/url\("([^"]+)"\)/g, (_, asset: string) => `url("${url(asset)}")`);
}
