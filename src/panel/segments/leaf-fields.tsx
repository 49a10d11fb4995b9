/** What is chosen in each kind of condition. */
import type { ComponentChildren, VNode } from 'preact';
import { CAMPAIGN_KINDS } from '../../db/schema/campaigns.ts';
import { RESULTS } from '../../db/schema/learning.ts';
import { POSITIONS } from '../../db/schema/people.ts';
import { districtName, REGIONS } from '../../domain/regions.ts';
import type { Choices, Named } from '../../domain/segments/choices.ts';
import { COURSE_STATES, type LeafKind, MODULE_STATES } from '../../domain/segments/condition.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { useView, useWords } from '../../web/view.ts';
import { type DraftLeaf, numbersOf, textsOf } from './draft.ts';
import { Many, NumberField, One, type Option, WordsField } from './pick.tsx';

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

const Words: Fields = ({ at, leaf }) => {
  const t = useWords();
  return <WordsField at={at} leaf={leaf} field="words" label={t(`segments-field-${leaf.kind}`)} />;
};

function Unit({ children }: { readonly children: ComponentChildren }): VNode {
  return <span class="condition__unit">{children}</span>;
}

function CourseField({ at, leaf, choices, none }: LeafProps & { readonly none: string }): VNode {
  const t = useWords();
  return (
    <One
      at={at}
      leaf={leaf}
      field="course"
      label={t('segments-field-course')}
      options={named(choices.courses)}
      numbers
      none={none}
    />
  );
}

const Regions: Fields = ({ at, leaf, regionIds }) => {
  const { t, locale } = useView();
  const options = REGIONS.filter(({ id }) => regionIds?.includes(id) ?? true).map(({ id, names }) => ({
    value: id,
    label: names[locale],
  }));
  const label = t('segments-field-region');
  return (
    <Many
      at={at}
      leaf={leaf}
      field="regions"
      label={label}
      options={options}
      chosen={textsOf(leaf, 'regions')}
    />
  );
};

const Districts: Fields = ({ at, leaf, regionIds }) => {
  const { t, locale } = useView();
  const options = REGIONS.filter(({ id }) => regionIds?.includes(id) ?? true).flatMap((region) =>
    region.districts.map(({ id }) => ({
      value: id,
      label: districtName(id, locale) ?? id,
      group: region.names[locale],
    })),
  );
  return (
    <Many
      at={at}
      leaf={leaf}
      field="districts"
      label={t('segments-field-district')}
      options={options}
      chosen={textsOf(leaf, 'districts')}
    />
  );
};

/** Any of a few words of ours. */
const fewOf =
  (
    field: string,
    values: readonly string[],
    labelOf: (value: string, t: ReturnType<typeof useWords>) => string,
  ): Fields =>
  ({ at, leaf }) => {
    const t = useWords();
    return (
      <Many
        at={at}
        leaf={leaf}
        field={field}
        label={t(`segments-field-${leaf.kind}`)}
        options={values.map((value) => ({ value, label: labelOf(value, t) }))}
        chosen={textsOf(leaf, field)}
      />
    );
  };

const CampaignKinds = fewOf('kinds', CAMPAIGN_KINDS, (kind, t) => t(`segments-kind-${kind}`));

/** Any of what somebody named. */
const thingsOf =
  (field: string, offered: (choices: Choices) => readonly Option[]): Fields =>
  ({ at, leaf, choices }) => {
    const t = useWords();
    return (
      <Many
        at={at}
        leaf={leaf}
        field={field}
        label={t(`segments-field-${leaf.kind}`)}
        options={offered(choices)}
        chosen={numbersOf(leaf, field)}
        numbers
      />
    );
  };

const CourseList = thingsOf('courses', ({ courses }) => named(courses));
const ModuleList = thingsOf('modules', ({ courses, modules }) =>
  modules.map(({ id, name, courseId }) => {
    const group = courses.find((course) => course.id === courseId)?.name;
    return { value: id, label: name, ...(group === undefined ? {} : { group }) };
  }),
);

function StateField({ at, leaf, states }: LeafProps & { readonly states: readonly string[] }): VNode {
  const t = useWords();
  return (
    <One
      at={at}
      leaf={leaf}
      field="state"
      label={t('segments-field-state')}
      options={states.map((value) => ({ value, label: t(`segments-${leaf.kind}-${value}`) }))}
    />
  );
}

function CampaignField({ at, leaf, choices }: LeafProps): VNode {
  const t = useWords();
  return (
    <One
      at={at}
      leaf={leaf}
      field="campaign"
      label={t('segments-campaign')}
      options={named(choices.campaigns)}
      numbers
    />
  );
}

function ButtonField({ at, leaf, choices }: LeafProps): VNode | null {
  const t = useWords();
  const campaign = choices.campaigns.find(({ id }) => id === leaf.fields.campaign);
  if (!campaign) return null;
  return (
    <One
      at={at}
      leaf={leaf}
      field="button"
      label={t('segments-button')}
      options={campaign.buttons.map((label, value) => ({ value, label: label || String(value + 1) }))}
      numbers
    />
  );
}

function DaysField({ at, leaf }: LeafProps): VNode {
  const t = useWords();
  return (
    <>
      <NumberField at={at} leaf={leaf} field="days" label={t('segments-days')} />
      <Unit>{t(`segments-unit-${leaf.kind}`)}</Unit>
    </>
  );
}

const FIELDS: Readonly<Record<LeafKind, Fields>> = {
  region: Regions,
  district: Districts,
  school: Words,
  subject: Words,
  position: fewOf('positions', POSITIONS, (position, t) => t(`bot-position-${position}`)),
  language: fewOf('locales', LOCALES, (locale) => LOCALE_NAMES[locale as keyof typeof LOCALE_NAMES]),
  registered: () => null,
  reachable: () => null,
  seen: DaysField,
  course: (props) => (
    <>
      <CourseList {...props} />
      <StateField {...props} states={COURSE_STATES} />
    </>
  ),
  module: (props) => (
    <>
      <ModuleList {...props} />
      <StateField {...props} states={MODULE_STATES} />
    </>
  ),
  progress: function Progress(props) {
    const t = useWords();
    const { at, leaf } = props;
    return (
      <>
        <CourseField {...props} none={t('segments-course-present')} />
        <NumberField at={at} leaf={leaf} field="from" label={t('segments-from')} />
        <Unit>–</Unit>
        <NumberField at={at} leaf={leaf} field="to" label={t('segments-to')} />
        <Unit>%</Unit>
      </>
    );
  },
  due: function Due(props) {
    const t = useWords();
    return (
      <>
        <CourseField {...props} none={t('segments-course-any')} />
        <DaysField {...props} />
      </>
    );
  },
  overdue: function Overdue(props) {
    const t = useWords();
    return <CourseField {...props} none={t('segments-course-any')} />;
  },
  result: function ResultFields(props) {
    const t = useWords();
    const { at, leaf } = props;
    return (
      <>
        <CourseField {...props} none={t('segments-course-any')} />
        <One
          at={at}
          leaf={leaf}
          field="result"
          label={t('segments-field-result')}
          options={RESULTS.map((value) => ({ value, label: t(`segments-result-${value}`) }))}
        />
      </>
    );
  },
  labels: thingsOf('labels', ({ labels }) => named(labels)),
  list: thingsOf('lists', ({ lists }) => named(lists)),
  received: CampaignField,
  pressed: (props) => (
    <>
      <CampaignField {...props} />
      <ButtonField {...props} />
    </>
  ),
  messaged: (props) => (
    <>
      <CampaignKinds {...props} />
      <DaysField {...props} />
    </>
  ),
};

export function LeafFields(props: LeafProps): VNode {
  const Chosen = FIELDS[props.leaf.kind];
  return <Chosen {...props} />;
}
