/** The list of keys. */
import type { VNode } from 'preact';
import { Dialog } from '../web/dialog.tsx';
import { useWords } from '../web/view.ts';

const KEYS: ReadonlyArray<{
  group: string;
  keys: ReadonlyArray<readonly [name: string, ...keys: string[]]>;
}> = [
  {
    group: 'queue',
    keys: [
      ['move', 'J', 'K'],
      ['open', 'Enter'],
      ['search', '/'],
    ],
  },
  {
    group: 'ticket',
    keys: [
      ['reply', 'R'],
      ['note', 'N'],
      ['claim', 'A'],
      ['close', 'E'],
      ['close-next', 'Shift', 'E'],
      ['snooze', 'S'],
      ['label', 'L'],
    ],
  },
  {
    group: 'writing',
    keys: [
      ['send', 'Ctrl', 'Enter'],
      ['line', 'Enter'],
      ['bold', 'Ctrl', 'B'],
      ['italic', 'Ctrl', 'I'],
    ],
  },
  {
    group: 'everywhere',
    keys: [
      ['palette', 'Ctrl', 'K'],
      ['undo', 'Z'],
      ['keys', '?'],
      ['back', 'Esc'],
    ],
  },
];

export function KeysDialog(): VNode {
  const t = useWords();
  return (
    <Dialog id="keys" title={t('panel-keys')} class="keys">
      <div class="keys__body">
        {KEYS.map(({ group, keys }) => (
          <section key={group}>
            <h3 class="keys__title">{t(`panel-keys-${group}`)}</h3>
            <dl class="keys__list">
              {keys.map(([name, ...caps]) => (
                <div key={name}>
                  <dt>{t(`panel-key-${name}`)}</dt>
                  <dd>
                    {caps.map((cap) => (
                      <kbd key={cap}>{cap}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
