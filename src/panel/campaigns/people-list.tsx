/** What lists of people have in common: tabs above, what else they are narrowed by, a table, and the next page. */
import type { VNode } from 'preact';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

interface Way {
  readonly words: string;
  readonly href: string;
}

export function PeopleTabs(props: {
  /** What they are, for assistive technology. */
  readonly label: string;
  readonly tabs: ReadonlyArray<Way & { readonly chosen: boolean }>;
}): VNode {
  return (
    <nav class="tabs people__tabs" aria-label={props.label}>
      {props.tabs.map(({ words, href, chosen }) => (
        <a class="tab" key={words} href={href} aria-current={chosen ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}

/** Each chip is the way to the list without it. */
export function Narrowing({ chips }: { readonly chips: readonly Way[] }): VNode | null {
  const t = useWords();
  if (chips.length === 0) return null;
  return (
    <p class="people__chip">
      {chips.map(({ words, href }) => (
        <a class="chip" key={words} href={href}>
          {words}
          <Icon name="x" size="small" label={t('unreachable-any')} />
        </a>
      ))}
    </p>
  );
}

export function PeopleTable(props: {
  readonly heads: readonly string[];
  readonly rows: readonly VNode[];
  /** Said in place of a table without rows. */
  readonly nobody: { readonly title: string; readonly text: string };
  /** Address of the next page; undefined on the last. */
  readonly next: string | undefined;
}): VNode {
  const { heads, rows, nobody, next } = props;
  const t = useWords();
  return (
    <>
      {rows.length === 0 ? (
        <Empty icon="users" {...nobody} />
      ) : (
        <div class="scroll">
          <table class="table people__table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows}</tbody>
          </table>
        </div>
      )}
      {next === undefined ? null : (
        <p class="reasons__do">
          <a class="button" href={next}>
            {t('progress-next-page')}
          </a>
        </p>
      )}
    </>
  );
}
