/** What a condition can be made of: the courses, labels, files and campaigns that there are, by name. */
import { desc, isNotNull, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { Locale } from '../../i18n/locale.ts';
import { allModules, listCourses } from '../courses/courses.ts';
import { titleIn } from '../courses/titles.ts';
import { activeLabels } from '../tickets/labels.ts';
import type { CampaignName } from './names.ts';

export interface Named {
  readonly id: number;
  readonly name: string;
}

export interface Choices {
  readonly courses: readonly Named[];
  /** Of the courses, in their order. */
  readonly modules: ReadonlyArray<Named & { readonly courseId: number }>;
  readonly labels: readonly Named[];
  readonly lists: readonly Named[];
  /** Those that were launched, the newest first. */
  readonly campaigns: ReadonlyArray<CampaignName & { readonly id: number }>;
}

/** Campaigns that are offered; older ones are known by whoever asks for them in a saved condition. */
const CAMPAIGNS = 200;

export async function conditionChoices(db: Queries, locale: Locale): Promise<Choices> {
  const { segmentLists, campaigns } = db.t;
  const courses = await listCourses(db, { archived: 'all' });
  const modules = await allModules(db);
  const launched = await db
    .select({ id: campaigns.id, name: campaigns.name, buttons: campaigns.buttons })
    .from(campaigns)
    .where(isNotNull(campaigns.launchedAt))
    .orderBy(desc(campaigns.id))
    .limit(CAMPAIGNS);
  return {
    courses: courses.map(({ id, titles }) => ({ id, name: titleIn(titles, locale) })),
    modules: modules
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ id, courseId, titles, passport }) => ({
        id,
        courseId,
        name: `${passport} ${titleIn(titles, locale)}`,
      })),
    labels: await activeLabels(db),
    lists: await db
      .select({ id: segmentLists.id, name: segmentLists.name })
      .from(segmentLists)
      .where(isNull(segmentLists.archivedAt))
      .orderBy(desc(segmentLists.id)),
    campaigns: launched.map(({ id, name, buttons }) => ({
      id,
      name,
      buttons: buttons.map(({ labels }) => titleIn(labels, locale)),
    })),
  };
}
