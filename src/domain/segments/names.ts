/** What the things are called that a condition names by their numbers: read only where it does. */
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Locale } from '../../i18n/locale.ts';
import { titleIn } from '../courses/titles.ts';
import { type Condition, isGroup, type Leaf } from './condition.ts';

/** Names by number, in the reader's language where they have one; whatever is gone is missing. */
export interface ConditionNames {
  readonly locale: Locale;
  readonly courses: ReadonlyMap<number, string>;
  readonly modules: ReadonlyMap<number, string>;
  readonly labels: ReadonlyMap<number, string>;
  readonly lists: ReadonlyMap<number, string>;
  readonly campaigns: ReadonlyMap<number, CampaignName>;
}

export interface CampaignName {
  readonly name: string;
  /** What its buttons say, in their order. */
  readonly buttons: readonly string[];
}

/** Every question in a condition, however deep. */
export function leavesOf(condition: Condition): Leaf[] {
  return isGroup(condition) ? condition.of.flatMap(leavesOf) : [condition];
}

export async function conditionNames(
  db: Queries,
  condition: Condition,
  locale: Locale,
): Promise<ConditionNames> {
  const { courses, modules, labels, segmentLists, campaigns } = db.t;
  const wanted = idsIn(leavesOf(condition));
  const titled = (rows: { id: number; titles: Parameters<typeof titleIn>[0] }[]) =>
    new Map(rows.map(({ id, titles }) => [id, titleIn(titles, locale)]));
  const named = (rows: { id: number; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
  return {
    locale,
    courses: titled(
      await db
        .select({ id: courses.id, titles: courses.titles })
        .from(courses)
        .where(listed(db, courses.id, wanted.courses)),
    ),
    modules: titled(
      await db
        .select({ id: modules.id, titles: modules.titles })
        .from(modules)
        .where(listed(db, modules.id, wanted.modules)),
    ),
    labels: named(
      await db
        .select({ id: labels.id, name: labels.name })
        .from(labels)
        .where(listed(db, labels.id, wanted.labels)),
    ),
    lists: named(
      await db
        .select({ id: segmentLists.id, name: segmentLists.name })
        .from(segmentLists)
        .where(listed(db, segmentLists.id, wanted.lists)),
    ),
    campaigns: new Map(
      (
        await db
          .select({ id: campaigns.id, name: campaigns.name, buttons: campaigns.buttons })
          .from(campaigns)
          .where(listed(db, campaigns.id, wanted.campaigns))
      ).map(({ id, name, buttons }) => [
        id,
        { name, buttons: buttons.map(({ labels }) => titleIn(labels, locale)) },
      ]),
    ),
  };
}

function idsIn(leaves: readonly Leaf[]) {
  const ids = { courses: new Set<number>(), modules: new Set<number>(), labels: new Set<number>() };
  const more = { lists: new Set<number>(), campaigns: new Set<number>() };
  const add = (set: Set<number>, ...found: (number | undefined)[]) => {
    for (const id of found) if (id !== undefined) set.add(id);
  };
  for (const leaf of leaves) {
    if (leaf.kind === 'course') add(ids.courses, ...leaf.courses);
    if ('course' in leaf) add(ids.courses, leaf.course);
    if (leaf.kind === 'module') add(ids.modules, ...leaf.modules);
    if (leaf.kind === 'labels') add(ids.labels, ...leaf.labels);
    if (leaf.kind === 'list') add(more.lists, ...leaf.lists);
    if ('campaign' in leaf) add(more.campaigns, leaf.campaign);
  }
  return {
    courses: [...ids.courses],
    modules: [...ids.modules],
    labels: [...ids.labels],
    lists: [...more.lists],
    campaigns: [...more.campaigns],
  };
}
