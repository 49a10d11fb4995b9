/** The parts of a condition one below the other: questions, and groups of them; with how many are left after each. */
import type { VNode } from 'preact';
import { GROUP_KINDS, type LeafKind, MAX_DEPTH } from '../../domain/segments/condition.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { type DraftGroup, type DraftLeaf, isDraftGroup } from './draft.ts';
import { LeafFields, type LeafProps } from './leaf-fields.tsx';
import { controlId } from './pick.tsx';

type Shared = Pick<LeafProps, 'choices' | 'regionIds'>;

/** What a question holds when it is added, by what it is about. */
const NEW_PARTS: ReadonlyArray<{
  readonly about: 'person' | 'learning' | 'bot';
  readonly parts: Partial<Readonly<Record<LeafKind, object>>>;
}> = [
  {
    about: 'person',
    parts: {
      region: { regions: [] },
      district: { districts: [] },
      school: { words: '' },
      subject: { words: '' },
      position: { positions: [] },
      language: { locales: [] },
      labels: { labels: [] },
      list: { lists: [] },
      registered: {},
    },
  },
  {
    about: 'learning',
    parts: {
      course: { courses: [], state: 'active' },
      module: { modules: [], state: 'completed' },
      progress: { from: 0, to: 99 },
      due: { days: 7 },
      overdue: {},
      result: { result: 'failed' },
    },
  },
  {
    about: 'bot',
    parts: {
      seen: { days: 30 },
      reachable: {},
      received: {},
      pressed: {},
      messaged: { kinds: ['course', 'news', 'event', 'survey'], days: 1 },
    },
  },
];

const pathOf = (at: string, place: number): string => (at === '' ? String(place) : `${at}.${place}`);

/** Where the number after a part stands. */
export const leftId = (at: string): string => controlId(at, 'left');

function Left({ at }: { readonly at: string }): VNode {
  return <output class="condition__left" id={leftId(at)} />;
}

function RemoveButton({ at, name }: { readonly at: string; readonly name: string }): VNode {
  const t = useWords();
  return (
    <button
      class="icon-button condition__remove"
      type="button"
      id={controlId(at, 'remove')}
      data-at={at}
      data-remove=""
      aria-label={t('segments-remove', { name })}
    >
      <Icon name="x" />
    </button>
  );
}

function Question({
  at,
  leaf,
  ...shared
}: Shared & { readonly at: string; readonly leaf: DraftLeaf }): VNode {
  const t = useWords();
  const name = t(`segments-field-${leaf.kind}`);
  return (
    <li class="condition" id={controlId(at, 'row')} data-part={at}>
      <span class="condition__what">{name}</span>
      <span class="condition__values">
        <select
          class={leaf.not ? 'select condition__is condition__is--not' : 'select condition__is'}
          id={controlId(at, 'not')}
          data-at={at}
          data-not=""
          aria-label={t('segments-is-or-not', { name })}
        >
          <option value="">{t('segments-is')}</option>
          <option value="not" selected={leaf.not}>
            {t('segments-is-not')}
          </option>
        </select>
        <LeafFields at={at} leaf={leaf} {...shared} />
      </span>
      <Left at={at} />
      <RemoveButton at={at} name={name} />
    </li>
  );
}

function AddPart({ at, deep }: { readonly at: string; readonly deep: boolean }): VNode {
  const t = useWords();
  return (
    <div class="condition__adding">
      <Icon name="plus" />
      <select
        class="select condition__add"
        id={controlId(at, 'add')}
        data-at={at}
        data-add-part=""
        aria-label={t('segments-add')}
      >
        <option value="">{t('segments-add')}</option>
        {NEW_PARTS.map(({ about, parts }) => (
          <optgroup key={about} label={t(`segments-about-${about}`)}>
            {Object.entries(parts).map(([kind, fields]) => (
              <option key={kind} value={JSON.stringify({ kind, ...fields })}>
                {t(`segments-field-${kind}`)}
              </option>
            ))}
          </optgroup>
        ))}
        {deep ? null : (
          <optgroup label={t('segments-about-group')}>
            <option value={JSON.stringify({ kind: 'any', of: [] })}>{t('segments-group-new')}</option>
          </optgroup>
        )}
      </select>
    </div>
  );
}

function GroupKindField({ at, group }: { readonly at: string; readonly group: DraftGroup }): VNode {
  const t = useWords();
  return (
    <select
      class="select condition__select"
      id={controlId(at, 'kind')}
      data-at={at}
      data-set="kind"
      aria-label={t('segments-group-kind')}
    >
      {GROUP_KINDS.map((kind) => (
        <option key={kind} value={kind} selected={kind === group.kind}>
          {t(`segments-group-${kind}`)}
        </option>
      ))}
    </select>
  );
}

interface GroupProps extends Shared {
  readonly at: string;
  readonly group: DraftGroup;
  readonly depth: number;
}

function Parts({ at, group, depth, ...shared }: GroupProps): VNode {
  return (
    <ul class="conditions__list">
      {group.of.map((part, place) => {
        const path = pathOf(at, place);
        return isDraftGroup(part) ? (
          <Nested key={path} at={path} group={part} depth={depth + 1} {...shared} />
        ) : (
          <Question key={path} at={path} leaf={part} {...shared} />
        );
      })}
    </ul>
  );
}

function Nested(props: GroupProps): VNode {
  const t = useWords();
  const { at, group, depth } = props;
  return (
    <li class="condition condition--group" id={controlId(at, 'row')} data-part={at}>
      <span class="condition__what">{t('segments-group')}</span>
      <span class="condition__values">
        <GroupKindField at={at} group={group} />
      </span>
      <Left at={at} />
      <RemoveButton at={at} name={t('segments-group')} />
      <div class="condition__inner">
        {group.of.length === 0 ? <p class="condition__hint">{t('segments-group-empty')}</p> : null}
        <Parts {...props} />
        <AddPart at={at} deep={depth + 2 > MAX_DEPTH} />
      </div>
    </li>
  );
}

/** The whole of a draft: whom it begins with, its parts, and how to add another. */
export function DraftParts({ draft, ...shared }: Shared & { readonly draft: DraftGroup }): VNode {
  const t = useWords();
  return (
    <>
      <ul class="conditions__list">
        <li class="condition condition--everybody">
          <span class="condition__what">{t('segments-whom')}</span>
          <span class="condition__values">
            {t('segments-everybody')}
            {draft.of.length > 1 ? <GroupKindField at="" group={draft} /> : null}
          </span>
          <Left at="all" />
        </li>
      </ul>
      <Parts at="" group={draft} depth={0} {...shared} />
      <AddPart at="" deep={false} />
    </>
  );
}
