/** A campaign's recipients and figures as CSV. */
import type { Queries } from '../../../db/db.ts';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { CampaignFigures } from '../../../domain/campaigns/figures.ts';
import { everyPerson } from '../../../domain/campaigns/people.ts';
import type { Progress } from '../../../domain/campaigns/progress.ts';
import { titleIn } from '../../../domain/courses/titles.ts';
import { csvText } from '../../../domain/csv.ts';
import { dayOf } from '../../../domain/days.ts';
import { regionName } from '../../../domain/regions.ts';
import { clockTime } from '../../../domain/tickets/times.ts';
import { isLocale, LOCALE_NAMES, type Locale } from '../../../i18n/locale.ts';
import type { View } from '../../../web/view.ts';
import { reasonWords } from './reasons.ts';

type Reader = Pick<View, 't' | 'locale'>;
type Row = (string | number)[];

/** Words of each button, by its place. */
export const buttonWords = ({ buttons }: Pick<Campaign, 'buttons'>, locale: Locale): string[] =>
  buttons.map(({ labels }) => titleIn(labels, locale));

/** A row a recipient, written while it is sent: there may be hundreds of thousands. */
export async function* peopleFile(
  db: Queries,
  campaign: Campaign,
  { t, locale }: Reader,
  timeZone: string,
): AsyncGenerator<string> {
  const buttons = buttonWords(campaign, locale);
  const heads = ['name', 'region', 'language', 'what', 'reason', 'telegram', 'when', 'presses'];
  yield csvText([heads.map((head) => t(`progress-${head}`))], locale);
  for await (const people of everyPerson(db, campaign.id)) {
    const rows = people.map(({ name, regionId, locale: read, state, reason, detail, settledAt, pressed }) => [
      name,
      regionName(regionId, locale) ?? '',
      isLocale(read) ? LOCALE_NAMES[read] : read,
      t(`campaigns-part-${state === 'sending' ? 'waiting' : state}`),
      reason === null ? '' : reasonWords(reason, t),
      detail ?? '',
      settledAt === null ? '' : `${dayOf(settledAt, timeZone)} ${clockTime(settledAt, { timeZone })}`,
      pressed.map((place) => buttons[place] ?? '').join(', '),
    ]);
    // The rows before end without a line's end.
    yield `\r\n${csvText(rows, locale, { continued: true })}`;
  }
}

const STATES = ['sent', 'waiting', 'failed', 'skipped', 'uncertain'] as const;

/** Exactly what the page shows. */
export function figuresFile(progress: Progress, figures: CampaignFigures, { t, locale }: Reader): string {
  const { campaign, counts, total, failures, skips, regions } = progress;
  const countIn = (of: Progress['counts'], state: (typeof STATES)[number]) =>
    state === 'waiting' ? of.waiting + of.sending : of[state];
  const reasons = (rows: Progress['failures']): Row[] =>
    rows.map(({ reason, count }) => [reasonWords(reason, t), count]);
  const table: Row[] = [
    [campaign.name],
    [t('progress-people'), total],
    ...STATES.map((state): Row => [t(`campaigns-part-${state}`), countIn(counts, state)]),
    [],
    [t('progress-failed')],
    ...reasons(failures),
    [],
    [t('progress-skipped')],
    ...reasons(skips),
    [],
    [t('progress-presses')],
    ...figures.presses.map(({ button, count }): Row => [titleIn(button.labels, locale), count]),
    [t('progress-pressed'), figures.pressed],
    [],
    [t('progress-asked'), figures.tickets],
    [],
    [t('progress-region'), t('progress-people'), ...STATES.map((state) => t(`campaigns-part-${state}`))],
    ...regions.map(
      (region): Row => [
        regionName(region.regionId, locale) ?? t('progress-no-region'),
        region.total,
        ...STATES.map((state) => countIn(region.counts, state)),
      ],
    ),
  ];
  return csvText(table, locale);
}
