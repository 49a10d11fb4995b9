/** Every job there is. */
import type { Db } from '../db/db.ts';
import type { Clockwork } from '../domain/tickets/times.ts';
import { applyKeptStatements } from '../jobs/apply-kept.ts';
import type { Job } from '../jobs/clock.ts';
import { continueCourseImports } from '../jobs/continue-course-imports.ts';
import { forgetBroughtFiles } from '../jobs/forget-brought-files.ts';
import { forgetDialogues } from '../jobs/forget-dialogues.ts';
import { forgetFiles } from '../jobs/forget-files.ts';
import { forgetOldReminders } from '../jobs/forget-old-reminders.ts';
import { forgetCoursePreviews } from '../jobs/forget-previews.ts';
import { forgetSent } from '../jobs/forget-sent.ts';
import { forgetSignIns } from '../jobs/forget-sign-ins.ts';
import { forgetUpdates } from '../jobs/forget-updates.ts';
import { handOverOffers } from '../jobs/hand-over.ts';
import { keepGuideVideos, tellAboutBrokenGuides } from '../jobs/keep-guides.ts';
import { type PublishingOptions, publishPosts } from '../jobs/publish-posts.ts';
import { remind } from '../jobs/remind.ts';
import { runDueCampaigns } from '../jobs/run-campaigns.ts';
import { settleChangedCourses } from '../jobs/settle-courses.ts';
import { wakeSnoozed } from '../jobs/wake-snoozed.ts';
import { watchCampaigns } from '../jobs/watch-campaigns.ts';
import type { Files } from '../telegram/files.ts';

export interface JobOptions extends PublishingOptions {
  files: Files;
  /** Where files of people and progress lie. */
  importsDir: string;
  /** The institute's, in which days and hours of reminders are meant. */
  timeZone: string;
  /** The desk's, for what it tells people. */
  clock: Clockwork;
  /** The bot's own id, for files that are known to it. */
  botId: number;
}

export function allJobs(db: Db, options: JobOptions): Job[] {
  const { files, importsDir, timeZone, botId, clock } = options;
  return [
    handOverOffers(db, clock),
    wakeSnoozed(db),
    remind(db, timeZone),
    runDueCampaigns(db, timeZone),
    watchCampaigns(db, options),
    publishPosts(db, options),
    continueCourseImports(db),
    settleChangedCourses(db),
    applyKeptStatements(db),
    keepGuideVideos(db, files, botId),
    tellAboutBrokenGuides(db),
    forgetUpdates(db),
    forgetDialogues(db),
    forgetCoursePreviews(db),
    forgetBroughtFiles(db, importsDir),
    forgetSignIns(db),
    forgetFiles(db, files),
    forgetSent(db),
    forgetOldReminders(db),
  ];
}
