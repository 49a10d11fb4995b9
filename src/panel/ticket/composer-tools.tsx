/** The buttons of the composer: marks of Telegram's Markdown, and the ways to send. */
import type { ComponentProps, VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';

interface ToolProps extends Omit<ComponentProps<'button'>, 'icon'> {
  readonly icon: IconName;
  readonly words: string;
  /** With Ctrl, what presses it. */
  readonly letter?: string | undefined;
}

/** A picture to press, with its words for who points at it or hears it. */
export function Tool({ icon, words, letter, ...rest }: ToolProps): VNode {
  return (
    <button
      class="icon-button composer__reply"
      type="button"
      aria-label={words}
      title={letter ? `${words} (Ctrl+${letter.toUpperCase()})` : words}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Marks of Telegram's Markdown: what stands before and after the words that are marked. */
const MARKS: ReadonlyArray<{ name: string; icon: IconName; around: string; key?: string }> = [
  { name: 'bold', icon: 'bold', around: '**', key: 'b' },
  { name: 'italic', icon: 'italic', around: '*', key: 'i' },
  { name: 'strike', icon: 'strikethrough', around: '~~' },
  { name: 'code', icon: 'code', around: '`' },
  { name: 'quote', icon: 'text-quote', around: '> ' },
  { name: 'link', icon: 'link', around: '](', key: 'u' },
];

export function Marks(): VNode {
  const t = useWords();
  return (
    <fieldset class="composer__marks composer__reply">
      <legend class="spoken">{t('panel-marks')}</legend>
      {MARKS.map(({ name, icon, around, key }) => (
        <Tool
          key={name}
          icon={icon}
          words={t(`panel-mark-${name}`)}
          letter={key}
          data-mark={around}
          data-ctrl={key}
        />
      ))}
    </fieldset>
  );
}

export function SendButtons(): VNode {
  const t = useWords();
  return (
    <div class="composer__send">
      <button class="button button--main" type="submit" name="after" value="stay" data-send>
        <span class="composer__reply">{t('panel-send')}</span>
        <span class="composer__note">{t('panel-send-note')}</span>
      </button>
      <button
        class="button button--main button--more composer__reply"
        type="button"
        aria-label={t('panel-send-more')}
        aria-haspopup="true"
        aria-expanded="false"
        data-menu="send-menu"
      >
        <Icon name="chevron-up" />
      </button>
      <div class="menu menu--up" id="send-menu" hidden>
        <button class="menu__item" type="submit" name="after" value="stay">
          <Icon name="send" />
          {t('panel-send')}
          <span class="menu__hint">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </span>
        </button>
        <button class="menu__item" type="submit" name="after" value="close">
          <Icon name="check" />
          {t('panel-send-close')}
        </button>
        <button class="menu__item" type="submit" name="after" value="next">
          <Icon name="arrow-right" />
          {t('panel-send-next')}
        </button>
      </div>
    </div>
  );
}
