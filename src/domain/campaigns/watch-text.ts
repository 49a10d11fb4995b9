/** What a message in an editor's chat says of a campaign. Pure. */
import { momentIn } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';
import type { Progress } from './progress.ts';

export interface Telling {
  publicUrl: string;
  timeZone: string;
  locale: Locale;
  now: number;
}

const CELLS = 14;
const MINUTE_MS = 60_000;

/** Says nothing that changes by itself: while nothing happens the text stays the same. */
export function watchText(progress: Progress, t: Translate, telling: Telling): string {
  const { campaign, counts, total } = progress;
  const done = total - counts.waiting - counts.sending;
  const share = total === 0 ? 1 : done / total;
  const full = Math.floor(share * CELLS);
  const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const lines = [
    `📣 ${campaign.name}`,
    `${'▓'.repeat(full)}${'░'.repeat(CELLS - full)} ${Math.floor(share * 100)}%`,
    stateLine(progress, t, telling),
    '',
    t('progress-watch-sent', { count: number(counts.sent), total: number(total) }),
    ...(['failed', 'skipped', 'uncertain'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => t(`progress-watch-${state}`, { count: number(counts[state]) })),
    '',
    `${telling.publicUrl}/panel/campaigns/${campaign.id}/progress`,
  ];
  return lines.join('\n');
}

function stateLine({ campaign, leftMs, resumesAt }: Progress, t: Translate, telling: Telling): string {
  const { state, pausedFor } = campaign;
  if (state === 'paused') return t(`campaigns-paused-${pausedFor ?? 'person'}`);
  if (state !== 'running') return t(`progress-state-${state}`);
  if (leftMs !== undefined)
    return t('progress-watch-left', { minutes: Math.max(1, Math.ceil(leftMs / MINUTE_MS)) });
  if (resumesAt === undefined) return t('progress-state-running');
  return t('campaigns-run-resumes', { moment: momentIn(resumesAt, telling) });
}
