/** The history of an entry: who changed what, when and why, and the way back to any of it. */
import type { VNode } from 'preact';
import type { EntryVersion, VersionHead } from '../../domain/faq/edit-entries.ts';
import type { Entry } from '../../domain/faq/entry.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Form } from '../plain/fields.tsx';
import { useTimes, When } from '../times.tsx';
import { entryAddress } from './addresses.ts';
import { Difference } from './difference.tsx';

export interface VersionsProps {
  readonly entry: Entry;
  /** The newest first. */
  readonly versions: readonly VersionHead[];
  /** The one that is looked at. */
  readonly chosen: EntryVersion;
  /** The one before it; undefined for the first. */
  readonly before: EntryVersion | undefined;
  /** Names of officials. */
  readonly names: ReadonlyMap<number, string>;
  readonly csrf: string;
}

function VersionLine(props: {
  readonly version: VersionHead;
  readonly isChosen: boolean;
  readonly names: ReadonlyMap<number, string>;
}): VNode {
  const { version, isChosen, names } = props;
  const t = useWords();
  const times = useTimes();
  const { entryId, version: number, cause, officialId, at } = version;
  const who = officialId === null ? t('entries-by-file') : (names.get(officialId) ?? t('faqdesk-somebody'));
  return (
    <li>
      <a
        class="faq__version"
        href={`${entryAddress(entryId)}/versions?version=${number}`}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span class="faq__version-number">{t('entries-version', { number })}</span>
        <span class="faq__version-about">
          {t(`entries-cause-${cause}`)} · {who}
        </span>
        <When class="faq__version-when" at={at} text={times.moment(at)} />
      </a>
    </li>
  );
}

export function VersionsBody({ entry, versions, chosen, before, names, csrf }: VersionsProps): VNode {
  const t = useWords();
  const isNewest = chosen.version === entry.version;
  return (
    <div class="faq__history">
      <nav aria-label={t('entries-versions')}>
        <ol class="faq__version-list">
          {versions.map((version) => (
            <VersionLine
              key={version.version}
              version={version}
              isChosen={version.version === chosen.version}
              names={names}
            />
          ))}
        </ol>
      </nav>
      <section aria-labelledby="difference">
        <div class="faq__history-head">
          <h2 class="block__title" id="difference">
            {before
              ? t('entries-diff-title', { number: chosen.version, before: before.version })
              : t('entries-diff-first', { number: chosen.version })}
          </h2>
          {isNewest ? (
            <span class="tag tag--done">{t('entries-version-now')}</span>
          ) : (
            <Form action={`${entryAddress(entry.id)}/versions`} csrf={csrf}>
              <input type="hidden" name="version" value={chosen.version} />
              <input type="hidden" name="seen" value={entry.version} />
              <button class="button" type="submit">
                <Icon name="history" />
                {t('entries-version-restore')}
              </button>
            </Form>
          )}
        </div>
        <Difference before={before} after={chosen} />
      </section>
    </div>
  );
}
