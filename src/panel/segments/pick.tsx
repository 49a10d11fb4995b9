/** The small controls in a condition: what is chosen as chips with a list to add from, one of a few, a number, words. */
import type { VNode } from 'preact';
import { WORDS_LENGTH } from '../../domain/segments/condition.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { type DraftLeaf, numbersOf, textsOf, typedOf } from './draft.ts';

/** Which field of which part a control changes. */
export interface Place {
  /** Places of the parts on the way to it, such as `0.2`. */
  readonly at: string;
  readonly leaf: DraftLeaf;
  readonly field: string;
  /** What it is for, for assistive technology. */
  readonly label: string;
}

export interface Option {
  readonly value: string | number;
  readonly label: string;
  /** Under which heading it is offered. */
  readonly group?: string;
}

/** The id that a control keeps while the editor is brought up to date around it. */
export const controlId = (at: string, field: string): string => `part-${at.replaceAll('.', '-')}-${field}`;

export function Options({ options }: { readonly options: readonly Option[] }): VNode {
  const groups = [...new Set(options.map(({ group }) => group))];
  const option = ({ value, label }: Option) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  return (
    <>
      {groups.map((group) => {
        const own = options.filter((each) => each.group === group).map(option);
        return group === undefined ? (
          own
        ) : (
          <optgroup key={group} label={group}>
            {own}
          </optgroup>
        );
      })}
    </>
  );
}

export interface ManyProps extends Place {
  readonly options: readonly Option[];
  readonly numbers?: boolean;
}

/** Several of many: each as a chip that can be taken away, and a list that adds another. */
export function Many({ at, leaf, field, label, options, numbers }: ManyProps): VNode {
  const t = useWords();
  const chosen: readonly (string | number)[] = numbers ? numbersOf(leaf, field) : textsOf(leaf, field);
  const left = options.filter(({ value }) => !chosen.includes(value));
  const wants = chosen.length === 0 ? ' condition__add-value--wanted' : '';
  return (
    <>
      {chosen.map((value) => {
        const name = options.find((option) => option.value === value)?.label ?? t('segments-gone');
        return (
          <span class="chip" key={value}>
            <span class="chip__text">{name}</span>
            <button
              class="chip__remove"
              type="button"
              id={controlId(at, `${field}-${value}`)}
              data-at={at}
              data-take={field}
              data-value={value}
              data-number={numbers ? '' : undefined}
              aria-label={t('segments-take', { name })}
            >
              <Icon name="x" size="small" />
            </button>
          </span>
        );
      })}
      {left.length > 0 ? (
        <select
          class={`select condition__add-value${wants}`}
          id={controlId(at, field)}
          data-at={at}
          data-add={field}
          data-number={numbers ? '' : undefined}
          aria-label={t('segments-add-value', { field: label })}
        >
          <option value="">{t(chosen.length === 0 ? 'segments-choose' : 'segments-choose-more')}</option>
          <Options options={left} />
        </select>
      ) : null}
    </>
  );
}

export interface OneProps extends Place {
  readonly options: readonly Option[];
  readonly numbers?: boolean;
  /** What nothing means; without it something has to be chosen. */
  readonly none?: string;
}

/** One of several. */
export function One({ at, leaf, field, label, options, numbers, none }: OneProps): VNode {
  const t = useWords();
  const value = typedOf(leaf, field);
  const known = options.some((option) => String(option.value) === value);
  return (
    <select
      class="select condition__select"
      id={controlId(at, field)}
      data-at={at}
      data-set={field}
      data-number={numbers ? '' : undefined}
      aria-label={label}
    >
      {none !== undefined || !known ? (
        <option value="" selected={value === ''}>
          {none ?? t('segments-choose')}
        </option>
      ) : null}
      {value !== '' && !known ? (
        <option value={value} selected>
          {t('segments-gone')}
        </option>
      ) : null}
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={String(option.value) === value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A whole number. */
export function NumberField({ at, leaf, field, label }: Place): VNode {
  return (
    <input
      class="input condition__number"
      id={controlId(at, field)}
      inputMode="numeric"
      maxLength={4}
      value={typedOf(leaf, field)}
      autocomplete="off"
      data-at={at}
      data-set={field}
      data-number=""
      aria-label={label}
      aria-invalid={leaf.finished ? undefined : 'true'}
    />
  );
}

/** Words to look for. */
export function WordsField({ at, leaf, field, label }: Place): VNode {
  const t = useWords();
  return (
    <input
      class="input condition__words"
      id={controlId(at, field)}
      value={typedOf(leaf, field)}
      maxLength={WORDS_LENGTH}
      autocomplete="off"
      placeholder={t(`segments-example-${leaf.kind}`)}
      data-at={at}
      data-set={field}
      aria-label={label}
    />
  );
}
