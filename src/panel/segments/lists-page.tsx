/** Lists of people: bringing one as a file or a text, and those there are. */
import type { VNode } from 'preact';
import { LIST_ROWS } from '../../domain/segments/list-keys.ts';
import { LIST_BYTES, LIST_NAME_LENGTH, type ListLine } from '../../domain/segments/lists.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { Form, TextField } from '../plain/fields.tsx';
import { type FormState, typed } from '../plain/read-form.ts';
import { SpreadsheetForm } from '../plain/spreadsheet-form.tsx';
import { useTimes } from '../times.tsx';
import { useNumber } from './count-part.tsx';
import { CampaignTabs } from './tabs.tsx';

export const LISTS = '/panel/segment-lists';

export interface ListsProps {
  readonly lists: readonly (ListLine & { readonly seesUnmatched: boolean })[];
  /** The form of pasted text. */
  readonly form: FormState;
  /** Key of the words that say why a file was refused. */
  readonly problem: string | undefined;
  readonly csrf: string;
}

function Line({ list, csrf }: { readonly list: ListsProps['lists'][number]; readonly csrf: string }): VNode {
  const t = useWords();
  const times = useTimes();
  const written = useNumber();
  const counts = { rows: written(list.rows), matched: written(list.matched) };
  return (
    <li class="line">
      <Icon name="file-text" class="line__mark" />
      <div class="line__main">
        <p class="line__name">{list.name}</p>
        <p class="line__meta">
          {[t('segments-lists-matched', counts), times.date(list.createdAt)].join(' · ')}
        </p>
      </div>
      {list.unmatched > 0 && list.seesUnmatched ? (
        <a class="button button--plain" href={`${LISTS}/${list.id}/unmatched.csv`} hx-boost="false">
          <Icon name="download" />
          {t('segments-lists-unmatched', { count: written(list.unmatched) })}
        </a>
      ) : null}
      <a class="button" href={`/panel/segments/new?list=${list.id}`}>
        {t('segments-lists-build')}
        <span class="spoken">: {list.name}</span>
      </a>
      <Confirm label={t('segments-lists-archive')} question={t('segments-lists-archive-ask')}>
        <Form action={`${LISTS}/${list.id}/archive`} csrf={csrf}>
          <button class="button button--danger" type="submit">
            <Icon name="trash-2" />
            {t('segments-lists-archive')}
            <span class="spoken">: {list.name}</span>
          </button>
        </Form>
      </Confirm>
    </li>
  );
}

function PasteForm({ form, csrf }: Pick<ListsProps, 'form' | 'csrf'>): VNode {
  const t = useWords();
  const mistake = form.errors.keys;
  return (
    <Form action={LISTS} csrf={csrf} class="form">
      <TextField name="name" label={t('segments-lists-name')} form={form} maxLength={LIST_NAME_LENGTH} />
      <div class="field">
        <label class="field__label" for="keys">
          {t('segments-lists-keys')}
        </label>
        <textarea
          class="input lists__keys"
          id="keys"
          name="keys"
          rows={4}
          spellcheck={false}
          aria-invalid={mistake ? 'true' : undefined}
          aria-describedby={mistake ? 'keys-error' : undefined}
        >
          {typed(form, 'keys')}
        </textarea>
        {mistake ? (
          <p class="field__error" id="keys-error">
            <Icon name="circle-alert" size="small" />
            {t(mistake)}
          </p>
        ) : null}
      </div>
      <div class="buttons">
        <button class="button" type="submit">
          {t('segments-lists-bring')}
        </button>
      </div>
    </Form>
  );
}

export function ListsBody({ lists, form, problem, csrf }: ListsProps): VNode {
  const t = useWords();
  const written = useNumber();
  const limits = { rows: written(LIST_ROWS), megabytes: String(LIST_BYTES / 1024 / 1024) };
  return (
    <>
      <CampaignTabs tab="lists" />
      {lists.length === 0 ? (
        <Empty icon="file-text" title={t('segments-lists-empty')} text={t('segments-lists-empty-text')} />
      ) : (
        <ul class="lines">
          {lists.map((list) => (
            <Line key={list.id} list={list} csrf={csrf} />
          ))}
        </ul>
      )}
      <Block title={t('segments-lists-file')} hint={t('segments-lists-file-about')}>
        <SpreadsheetForm
          action={`${LISTS}/file`}
          csrf={csrf}
          hint={t('segments-lists-file-hint', limits)}
          problem={problem && t(problem)}
          submit={t('segments-lists-bring')}
        />
      </Block>
      <Block title={t('segments-lists-paste')} hint={t('segments-lists-paste-about')}>
        <PasteForm form={form} csrf={csrf} />
      </Block>
    </>
  );
}
