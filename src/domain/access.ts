/**
 * Who may do what in the desk. Pure: a decision from an official's role and regions.
 */
import type { Role } from '../db/schema/people.ts';
import type { Official } from './officials.ts';

export type Right =
  /** See and answer tickets of one's regions. */
  | 'tickets'
  /** Give tickets to other officials. */
  | 'assign'
  /** Make, rename and archive labels. */
  | 'labels'
  /** Invite officials, change their role and regions, sign them out. */
  | 'officials'
  /** Change the desk's settings, such as the signature. */
  | 'settings'
  /** Edit courses, and import and export them. */
  | 'courses'
  /** See how learners of one's regions get on. */
  | 'learners'
  /** Pause, extend and shift schedules, and judge who was too fast. */
  | 'schedules'
  /** See the reminders to come, and stop them. */
  | 'reminders'
  /** Write campaigns and segments for one's regions, and see what became of them. */
  | 'campaigns'
  /** Write, review and publish posts of the channel. */
  | 'channel'
  /** Keep the catalogue of video guides. */
  | 'guides'
  /** Keep the FAQ; every official may propose questions for it from their tickets. */
  | 'faq'
  /** Other systems' data: tokens, the map of activities, files of people and progress. */
  | 'exchange';

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  administrator: [
    'tickets',
    'assign',
    'labels',
    'officials',
    'settings',
    'courses',
    'learners',
    'schedules',
    'reminders',
    'campaigns',
    'channel',
    'guides',
    'faq',
    'exchange',
  ],
  supervisor: ['tickets', 'assign', 'labels', 'learners', 'schedules', 'reminders', 'campaigns'],
  official: ['tickets', 'assign', 'learners'],
  editor: ['courses', 'reminders', 'campaigns', 'channel', 'guides', 'faq'],
};

/** True when the official may use the right at all; tickets are further limited by {@link seesRegion}. */
export function may(official: Official, right: Right): boolean {
  return official.disabledAt === null && RIGHTS[official.role].includes(right);
}

/**
 * The regions to which an official's view is limited; undefined means every ticket, also those of teachers whose
 * region is not known yet. An administrator always sees everything.
 */
export function regionsSeen(official: Official): readonly string[] | undefined {
  return official.role === 'administrator' || official.regions.length === 0 ? undefined : official.regions;
}

/** True when a ticket of this region is in the official's view. */
export function seesRegion(official: Official, regionId: string | null): boolean {
  const regions = regionsSeen(official);
  return (
    may(official, 'tickets') && (regions === undefined || (regionId !== null && regions.includes(regionId)))
  );
}
