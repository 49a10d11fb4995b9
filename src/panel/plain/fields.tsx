/** The fields of the panel's forms: label, hint, value as typed, and the mistake under it. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { chosen, type FormState, typed } from './read-form.ts';

function Mistake({ name, form }: { readonly name: string; readonly form: FormState }): VNode | null {
  const t = useWords();
  const key = form.errors[name];
  if (key === undefined) return null;
  return (
    <p class="field__error" id={`${name}-error`}>
      <Icon name="circle-alert" size="small" />
      {t(key)}
    </p>
  );
}

/** What assistive technology reads with a field. */
function described(name: string, form: FormState, hint?: string) {
  const wrong = form.errors[name] !== undefined;
  const ids = [hint ? `${name}-hint` : '', wrong ? `${name}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': wrong ? ('true' as const) : undefined };
}

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly form: FormState;
}

export interface TextFieldProps extends FieldProps {
  readonly maxLength?: number;
  readonly inputMode?: 'text' | 'numeric';
  readonly lang?: string;
  readonly narrow?: boolean;
  readonly type?: 'text' | 'date';
  /** What was typed here before, offered while one types. */
  readonly suggestions?: readonly string[];
}

export function TextField(props: TextFieldProps): VNode {
  const { name, label, hint, form, maxLength, inputMode, lang, narrow, type, suggestions = [] } = props;
  return (
    <div class={narrow ? 'field field--narrow' : 'field'}>
      <label class="field__label" for={name}>
        {label}
      </label>
      <input
        class="input"
        id={name}
        name={name}
        value={typed(form, name)}
        autocomplete="off"
        maxLength={maxLength}
        inputMode={inputMode}
        lang={lang}
        {...(type === 'date' ? { type } : {})}
        {...(suggestions.length > 0 ? { list: `${name}-list` } : {})}
        {...described(name, form, hint)}
      />
      {suggestions.length > 0 ? (
        <datalist id={`${name}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      {hint ? (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <Mistake name={name} form={form} />
    </div>
  );
}

/** A whole number of so many digits, no wider than it needs to be. */
export function NumberField(props: FieldProps & { readonly maxLength: number }): VNode {
  return <TextField {...props} inputMode="numeric" narrow />;
}

export interface TextAreaProps extends FieldProps {
  readonly maxLength?: number;
  readonly lang?: string;
  readonly rows: number;
  /** What htmx is to do while one types. */
  readonly live?: Readonly<Record<string, string>>;
}

/** Several lines. */
export function TextArea({ name, label, hint, form, maxLength, lang, rows, live }: TextAreaProps): VNode {
  return (
    <div class="field">
      <label class="field__label" for={name}>
        {label}
      </label>
      <textarea
        class="input input--lines"
        id={name}
        name={name}
        rows={rows}
        maxLength={maxLength}
        lang={lang}
        {...described(name, form, hint)}
        {...live}
      >
        {typed(form, name)}
      </textarea>
      {hint ? (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <Mistake name={name} form={form} />
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly lang?: string;
}

/** One of many, in a list that opens. */
export function Select({
  name,
  label,
  hint,
  form,
  choices,
}: FieldProps & { choices: readonly Choice[] }): VNode {
  return (
    <div class="field">
      <label class="field__label" for={name}>
        {label}
      </label>
      <select class="select" id={name} name={name} {...described(name, form, hint)}>
        {choices.map(({ value, label: words, lang }) => (
          <option key={value} value={value} lang={lang} selected={typed(form, name) === value}>
            {words}
          </option>
        ))}
      </select>
      {hint ? (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <Mistake name={name} form={form} />
    </div>
  );
}

export interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** The label stands beside the field already: it is only read aloud. */
  readonly labelled?: boolean;
}

/** One of a few, each with what it means. */
export function Choices({ name, label, form, choices, labelled }: ChoicesProps): VNode {
  return (
    <fieldset class="field" {...described(name, form)}>
      <legend class={labelled ? 'spoken' : 'field__label'}>{label}</legend>
      <div class="choices">
        {choices.map(({ value, label: words, hint, lang }) => (
          <label class="choice" key={value} lang={lang}>
            <input type="radio" name={name} value={value} checked={typed(form, name) === value} />
            <span class="choice__label">{words}</span>
            {hint ? <span class="choice__hint">{hint}</span> : null}
          </label>
        ))}
      </div>
      <Mistake name={name} form={form} />
    </fieldset>
  );
}

/** None, some or all of the choices. */
export function CheckList(props: FieldProps & { readonly choices: readonly Choice[] }): VNode {
  const { name, label, hint, form, choices } = props;
  const on = new Set(chosen(form, name));
  return (
    <fieldset class="field" {...described(name, form, hint)}>
      <legend class="field__label">{label}</legend>
      {hint ? (
        <p class="field__hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div class="checks">
        {choices.map(({ value, label: words }) => (
          <label class="check" key={value}>
            <input type="checkbox" name={name} value={value} checked={on.has(value)} />
            {words}
          </label>
        ))}
      </div>
      <Mistake name={name} form={form} />
    </fieldset>
  );
}

/** On or off. */
export function Switch({ name, label, hint, form }: FieldProps): VNode {
  return (
    <label class="switch">
      <span>
        {label}
        {hint ? <span class="switch__hint">{hint}</span> : null}
      </span>
      <input type="checkbox" name={name} value="on" checked={chosen(form, name).includes('on')} />
    </label>
  );
}

export interface FormProps {
  readonly action: string;
  readonly csrf: string;
  readonly class?: string;
  /** Loads the whole page instead of its main part: for what changes the desk around it. */
  readonly whole?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A form that works without scripts; with htmx only the main part of the page is exchanged. Mistakes are told by
 * the server, in the official's language, and not by the browser in its own.
 */
export function Form({ action, csrf, class: name, whole, children }: FormProps): VNode {
  const boost = whole
    ? {}
    : {
        'hx-boost': 'true',
        'hx-target': '#main',
        'hx-select': '#main',
        'hx-swap': 'outerHTML show:none',
        'hx-disabled-elt': 'find button[type=submit]',
      };
  return (
    <form method="post" action={action} class={name} noValidate {...boost}>
      <CsrfField token={csrf} />
      {children}
    </form>
  );
}
