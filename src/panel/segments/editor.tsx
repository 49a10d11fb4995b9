/**
 * A part of a form in which somebody says whom something is for: conditions, how many each leaves, and examples. The
 * page needs {@link EDITOR_SCRIPTS}; the form gets the condition as JSON in one hidden field.
 */
import type { VNode } from 'preact';
import { regionsSeen } from '../../domain/access.ts';
import type { Official } from '../../domain/officials.ts';
import { type Choices, conditionChoices } from '../../domain/segments/choices.ts';
import type { Problem } from '../../domain/segments/condition.ts';
import { listSegments, type Segment } from '../../domain/segments/segments.ts';
import { useWords, type View } from '../../web/view.ts';
import type { PanelDeps } from '../deps.ts';
import { type DraftGroup, readDraft } from './draft.ts';
import { DraftParts } from './parts.tsx';

export const EDITOR_SCRIPTS = ['panel/browser/condition-editor.js'];
export const EDITOR = '/panel/segments/editor';
export const COUNT = '/panel/segments/count';

/** What there is to choose from; load it with {@link editorParts}. */
export interface EditorParts {
  readonly draft: DraftGroup;
  readonly choices: Choices;
  readonly regionIds: readonly string[] | undefined;
  /** Saved ones, to begin with. */
  readonly segments: readonly Segment[];
}

/** @param value a stored condition, or the draft that a form sent */
export async function editorParts(
  { db }: PanelDeps,
  view: View,
  official: Official,
  value: unknown,
): Promise<EditorParts> {
  return {
    draft: readDraft(value),
    choices: await conditionChoices(db, view.locale),
    regionIds: regionsSeen(official),
    segments: await listSegments(db),
  };
}

export interface ConditionEditorProps {
  /** The field under which the form sends the condition. */
  readonly name: string;
  /** What is in the field: a stored condition, or a draft as it was sent. */
  readonly value: unknown;
  readonly parts: EditorParts;
  /** What kept the condition from being used when it was sent. */
  readonly problems?: readonly Problem[];
  /** On a page of its own: without the choice of saved segments, and with the examples unfolded. */
  readonly bare?: boolean;
}

export function ConditionEditor({ name, value, parts, problems = [], bare }: ConditionEditorProps): VNode {
  const t = useWords();
  const keys = [...new Set(problems.map(({ key }) => key))];
  return (
    <div
      class="conditions"
      id="conditions"
      data-editor={EDITOR}
      data-count={COUNT}
      data-samples={bare ? 'open' : 'closed'}
    >
      <input type="hidden" name={name} value={JSON.stringify(value)} data-condition />
      {bare || parts.segments.length === 0 ? null : <SavedSegments segments={parts.segments} />}
      <div id="conditions-parts">
        <DraftParts {...parts} />
      </div>
      {keys.map((key) => (
        <p class="field__error" role="alert" key={key}>
          {t(key)}
        </p>
      ))}
      <div id="conditions-count" class="conditions__count" aria-live="polite">
        <p class="conditions__waiting">{t('segments-counting')}</p>
      </div>
    </div>
  );
}

function SavedSegments({ segments }: { readonly segments: readonly Segment[] }): VNode {
  const t = useWords();
  return (
    <label class="conditions__saved">
      <span class="condition__what">{t('segments-saved')}</span>
      <select class="select condition__select" data-use-segment id="conditions-saved">
        <option value="">{t('segments-saved-choose')}</option>
        {segments.map(({ id, name, condition }) => (
          <option key={id} value={JSON.stringify(condition)} data-segment={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
