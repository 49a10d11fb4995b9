/** The poll of a post: its question, its options in order, and how one votes. */
import type { VNode } from 'preact';
import type { PollPlan } from '../../../db/schema/posts.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { Switch, TextField } from '../../plain/fields.tsx';
import type { FormState } from '../../plain/read-form.ts';

/** What Telegram allows (Bot API, sendPoll). */
const OPTIONS = { least: 2, most: 12, length: 100 };
const QUESTION_LENGTH = 300;

function OptionRow(props: {
  readonly option: string;
  readonly place: number;
  readonly right: boolean;
}): VNode {
  const { option, place, right } = props;
  const t = useWords();
  return (
    <li class="option-row" data-row>
      <label class="option-row__right" title={t('polls-right')}>
        <input type="radio" name="correct" value={place} checked={right} data-row-place />
        <span class="spoken">{t('polls-right')}</span>
      </label>
      <input
        class="input"
        name="option"
        value={option}
        maxLength={OPTIONS.length}
        aria-label={t('polls-option')}
        placeholder={t('polls-option')}
        autocomplete="off"
      />
      <button class="icon-button" type="button" data-row-remove aria-label={t('polls-option-remove')}>
        <Icon name="x" />
      </button>
    </li>
  );
}

/** At least two rows are there to write in. */
function rowsOf(poll: PollPlan | null): readonly string[] {
  const options = poll?.options ?? [];
  return [...options, ...Array<string>(Math.max(0, OPTIONS.least - options.length)).fill('')];
}

export function PollFields({
  poll,
  state,
}: {
  readonly poll: PollPlan | null;
  readonly state: FormState;
}): VNode {
  const t = useWords();
  return (
    <div class="post-poll">
      <Switch name="poll" label={t('polls-add')} hint={t('polls-add-hint')} form={state} />
      <div class="post-poll__fields form">
        <TextField name="question" label={t('polls-question')} form={state} maxLength={QUESTION_LENGTH} />
        <fieldset class="field" data-rows data-least={OPTIONS.least} data-most={OPTIONS.most}>
          <legend class="field__label">{t('polls-options')}</legend>
          <ol class="option-rows" data-rows-list>
            {rowsOf(poll).map((option, index) => (
              <OptionRow option={option} place={index} right={poll?.correct === index} key={index} />
            ))}
          </ol>
          <template>
            <OptionRow option="" place={0} right={false} />
          </template>
          <p>
            <button class="button button--plain" type="button" data-row-add>
              <Icon name="plus" />
              {t('polls-option-add')}
            </button>
          </p>
        </fieldset>
        <div class="post-poll__switches">
          <Switch name="quiz" label={t('polls-quiz')} hint={t('polls-quiz-hint')} form={state} />
          <div class="post-poll__quiz">
            <TextField
              name="explanation"
              label={t('polls-explanation')}
              hint={t('polls-explanation-hint')}
              form={state}
              maxLength={200}
            />
          </div>
          <div class="post-poll__many">
            <Switch name="multiple" label={t('polls-multiple')} form={state} />
          </div>
          <Switch name="named" label={t('polls-named')} hint={t('polls-named-hint')} form={state} />
        </div>
        <fieldset class="field">
          <legend class="field__label">{t('polls-closes')}</legend>
          <div class="form__pair">
            <input
              class="input"
              type="date"
              name="closesDay"
              value={String(state.values.closesDay ?? '')}
              aria-label={t('channel-day')}
            />
            <input
              class="input"
              type="time"
              name="closesTime"
              value={String(state.values.closesTime ?? '')}
              aria-label={t('channel-time')}
            />
          </div>
          <p class="field__hint">{t('polls-closes-hint')}</p>
        </fieldset>
      </div>
    </div>
  );
}
