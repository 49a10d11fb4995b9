/**
 * A row of a file as what it tells, or as the first thing that is wrong with it. Pure. An empty cell tells nothing.
 */
import type { PersonData } from '../../learning/identity.ts';
import type { FactReason, IncomingFact } from '../../learning/record.ts';
import { endOf, readMoment, readPercent, readProvider, readResult, readStatus, readYes } from './cells.ts';
import type { FileColumn } from './columns.ts';
import { readDistrict, readRegion } from './places.ts';

/** Cells by column; only those that hold something. */
export type Cells = Partial<Record<FileColumn, string>>;

/** What is wrong with a row: `exchange-wrong-…` are the words. */
export type RowReason =
  | FactReason
  | 'region-unknown'
  | 'district-unknown'
  | 'completed-strange'
  | 'result-strange'
  | 'provider-strange'
  | 'status-strange'
  | 'code-without-login'
  | 'dates-order';

export interface Reading {
  /** In which times without a zone are. */
  readonly timeZone: string;
  /** When a fact happened whose time is not told: when the file was brought; ms UTC. */
  readonly broughtAt: number;
  /** Columns whose numbers are parts of one instead of percents. */
  readonly fractions: ReadonlySet<FileColumn>;
}

/** Longer texts are no names, keys or groups. */
const LONGEST = 200;

export function parsePerson(cells: Cells, { timeZone }: Reading): PersonData | RowReason {
  const regionId = cells.region === undefined ? undefined : readRegion(cells.region);
  if (cells.region !== undefined && regionId === undefined) return 'region-unknown';
  const districtId = cells.district === undefined ? undefined : readDistrict(cells.district, regionId);
  if (cells.district !== undefined && districtId === undefined) return 'district-unknown';
  const expires = cells.code_expires === undefined ? undefined : readMoment(cells.code_expires, timeZone);
  if (cells.code_expires !== undefined && !expires) return 'time-strange';
  if (cells.code !== undefined && cells.login === undefined) return 'code-without-login';
  const parts = [cells.surname, cells.first_name, cells.patronymic].filter((part) => part !== undefined);
  const fullName = cells.full_name ?? (parts.length > 0 ? parts.join(' ') : undefined);
  return {
    platformId: short(cells.platform_id),
    login: short(cells.login),
    phone: cells.phone,
    fullName: short(fullName),
    regionId,
    districtId,
    code: cells.code,
    codeExpiresAt: expires && endOf(expires),
  };
}

export function parseFact(cells: Cells, reading: Reading): IncomingFact | RowReason {
  const { timeZone, broughtAt, fractions } = reading;
  const person = parsePerson(cells, reading);
  if (typeof person === 'string') return person;
  const moments: Partial<Record<'time' | 'start' | 'due', number>> = {};
  for (const column of ['time', 'start', 'due'] as const) {
    const text = cells[column];
    if (text === undefined) continue;
    const moment = readMoment(text, timeZone);
    if (!moment) return 'time-strange';
    moments[column] = column === 'start' ? moment.at : endOf(moment);
  }
  const { start, due, time: at = broughtAt } = moments;
  if (start !== undefined && due !== undefined && due < start) return 'dates-order';

  const percent =
    cells.percent === undefined ? undefined : readPercent(cells.percent, fractions.has('percent'));
  if (cells.percent !== undefined && percent === undefined) return 'percent-strange';
  const score = cells.score === undefined ? undefined : readPercent(cells.score, fractions.has('score'));
  if (cells.score !== undefined && score === undefined) return 'score-strange';
  const result = cells.result === undefined ? undefined : readResult(cells.result);
  if (cells.result !== undefined && result === undefined) return 'result-strange';
  const provider = cells.provider === undefined ? undefined : readProvider(cells.provider);
  if (cells.provider !== undefined && provider === undefined) return 'provider-strange';
  const status = cells.status === undefined ? undefined : readStatus(cells.status);
  if (cells.status !== undefined && status === undefined) return 'status-strange';
  const completion = completionOf(cells.completed, timeZone);
  if (completion === 'strange') return 'completed-strange';

  const completed = completion.completed || status === 'completed';
  const told = { percent, score, result, completed: completed || undefined };
  const hasFact = Object.values(told).some((value) => value !== undefined);
  const groupName = short(cells.group);
  const withdrawn = status === 'withdrawn' ? true : status === undefined ? undefined : false;
  const hasWord = [start, due, provider, groupName, withdrawn].some((value) => value !== undefined);
  return {
    person,
    courseCode: cells.course,
    passport: cells.passport,
    fact: hasFact ? { ...told, at: completion.at ?? at } : undefined,
    // A row with nothing else tells that they are enrolled.
    enrolment:
      hasWord || !hasFact ? { at, startedAt: start, dueAt: due, provider, groupName, withdrawn } : undefined,
  };
}

/** Whether a cell says that something was completed: yes or no, or the day on which it was. */
function completionOf(
  text: string | undefined,
  timeZone: string,
): { completed?: boolean; at?: number } | 'strange' {
  if (text === undefined) return {};
  const answer = readYes(text);
  if (answer !== undefined) return { completed: answer };
  const moment = readMoment(text, timeZone);
  return moment ? { completed: true, at: endOf(moment) } : 'strange';
}

function short(text: string | undefined): string | undefined {
  return text?.slice(0, LONGEST);
}
