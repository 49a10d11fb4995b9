/** What is chosen in each kind of condition. */
import type { ComponentChildren, VNode } from 'preact';
import { CAMPAIGN_KINDS } from '../../db/schema/campaigns.ts';
import { RESULTS } from '../../db/schema/learning.ts';
import { POSITIONS } from '../../db/schema/people.ts';
import { districtName, REGIONS } from '../../domain/regions.ts';
import type { Choices, Named } from '../../domain/segments/choices.ts';
import { COURSE_STATES, type LeafKind, MODULE_STATES } from '../../domain/segments/condition.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { useView, useWords, type View } from '../../web/view.ts';
import type { DraftLeaf } from './draft.ts';
import { Many, NumberField, One, type OneProps, type Option, WordsField } from './pick.tsx';

export interface LeafProps {
  readonly at: string;
  readonly leaf: DraftLeaf;
  readonly choices: Choices;
  /** Those that the official may write to; undefined for all. */
  readonly regionIds: readonly string[] | undefined;
}

type Fields = (props: LeafProps) => VNode | null;

const named = (things: readonly Named[]): Option[] =>
  things.map(({ id, name }) => ({ value: id, label: name }));

const regionsOf = ({ regionIds }: LeafProps) => REGIONS.filter(({ id }) => regionIds?.includes(id) ?? true);

function Unit({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="condition__unit">{children}</span>;
}

/** As many as one likes of what is offered. */
const manyOf =
  (field: string, offer: (props: LeafProps, view: View) => readonly Option[], numbers = false): Fields =>
  (props) => {
    const view = useView();
    const { at, leaf } = props;
    return (
      <Many
        at={at}
        leaf={leaf}
        field={field}
        label={view.t(`segments-field-${leaf.kind}`)}
        options={offer(props, view)}
        numbers={numbers}
      />
    );
  };

/** One of what is offered. */
const oneOf =
  (field: string, offer: (props: LeafProps, view: View) => Omit<OneProps, 'at' | 'leaf' | 'field'>): Fields =>
  (props) => <One at={props.at} leaf={props.leaf} field={field} {...offer(props, useView())} />;

/** One after the other. */
const inOrder =
  (...fields: readonly Fields[]): Fields =>
  (props) => (
    <>
      {fields.map((Field, place) => (
        <Field key={place} {...props} />
      ))}
    </>
  );

const Regions = manyOf('regions', (props, { locale }) =>
  regionsOf(props).map(({ id, names }) => ({ value: id, label: names[locale] })),
);

const Districts = manyOf('districts', (props, { locale }) =>
  regionsOf(props).flatMap(({ names, districts }) =>
    districts.map(({ id }) => ({ value: id, label: districtName(id, locale) ?? id, group: names[locale] })),
  ),
);

const Words: Fields = ({ at, leaf }) => {
  const t = useWords();
  return <WordsField at={at} leaf={leaf} field="words" label={t(`segments-field-${leaf.kind}`)} />;
};

const Positions = manyOf('positions', (_, { t }) =>
  POSITIONS.map((value) => ({ value, label: t(`bot-position-${value}`) })),
);

const Languages = manyOf('locales', () => LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })));

const Labels = manyOf('labels', ({ choices }) => named(choices.labels), true);

const Lists = manyOf('lists', ({ choices }) => named(choices.lists), true);

const Courses = manyOf('courses', ({ choices }) => named(choices.courses), true);

const Modules = manyOf(
  'modules',
  ({ choices: { courses, modules } }) =>
    modules.map(({ id, name, courseId }) => {
      const group = courses.find((course) => course.id === courseId)?.name;
      return { value: id, label: name, ...(group === undefined ? {} : { group }) };
    }),
  true,
);

const stateOf = (states: readonly string[]): Fields =>
  oneOf('state', ({ leaf }, { t }) => ({
    label: t('segments-field-state'),
    options: states.map((value) => ({ value, label: t(`segments-${leaf.kind}-${value}`) })),
  }));

/** A course; which one is meant when none is chosen. */
const courseOr = (none: 'present' | 'any'): Fields =>
  oneOf('course', ({ choices }, { t }) => ({
    label: t('segments-field-course'),
    options: named(choices.courses),
    numbers: true,
    none: t(`segments-course-${none}`),
  }));

const Percents: Fields = ({ at, leaf }) => {
  const t = useWords();
  return (
    <>
      <NumberField at={at} leaf={leaf} field="from" label={t('segments-from')} />
      <Unit>–</Unit>
      <NumberField at={at} leaf={leaf} field="to" label={t('segments-to')} />
      <Unit>%</Unit>
    </>
  );
};

const Days: Fields = ({ at, leaf }) => {
  const t = useWords();
  return (
    <>
      <NumberField at={at} leaf={leaf} field="days" label={t('segments-days')} />
      <Unit>{t(`segments-unit-${leaf.kind}`)}</Unit>
    </>
  );
};

const Result = oneOf('result', (_, { t }) => ({
  label: t('segments-field-result'),
  options: RESULTS.map((value) => ({ value, label: t(`segments-result-${value}`) })),
}));

const Campaign = oneOf('campaign', ({ choices }, { t }) => ({
  label: t('segments-campaign'),
  options: named(choices.campaigns),
  numbers: true,
}));

const CampaignKinds = manyOf('kinds', (_, { t }) =>
  CAMPAIGN_KINDS.map((value) => ({ value, label: t(`segments-kind-${value}`) })),
);

/** Only once it is known whose buttons they are. */
const Button: Fields = ({ at, leaf, choices }) => {
  const t = useWords();
  const campaign = choices.campaigns.find(({ id }) => id === leaf.fields.campaign);
  if (!campaign) return null;
  const options = campaign.buttons.map((label, value) => ({ value, label: label || String(value + 1) }));
  return <One at={at} leaf={leaf} field="button" label={t('segments-button')} options={options} numbers />;
};

const Nothing: Fields = () => null;

const FIELDS: Readonly<Record<LeafKind, Fields>> = {
  region: Regions,
  district: Districts,
  school: Words,
  subject: Words,
  position: Positions,
  language: Languages,
  registered: Nothing,
  reachable: Nothing,
  seen: Days,
  course: inOrder(Courses, stateOf(COURSE_STATES)),
  module: inOrder(Modules, stateOf(MODULE_STATES)),
  progress: inOrder(courseOr('present'), Percents),
  due: inOrder(courseOr('any'), Days),
  overdue: courseOr('any'),
  result: inOrder(courseOr('any'), Result),
  labels: Labels,
  list: Lists,
  received: Campaign,
  pressed: inOrder(Campaign, Button),
  messaged: inOrder(CampaignKinds, Days),
};

export function LeafFields(props: LeafProps): VNode {
  const Chosen = FIELDS[props.leaf.kind];
  return <Chosen {...props} />;
}
