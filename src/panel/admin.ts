/** The panel's pages besides the queue: signing in, one's sessions, officials, settings and labels. */
import type { FastifyInstance } from 'fastify';
import { addActivities } from './activities/activities.tsx';
import { addApiTokens } from './api-tokens/api-tokens.tsx';
import { addCourses } from './courses/courses.tsx';
import { addCampaigns } from './campaigns/campaigns.tsx';
import { addExports } from './courses/exports.ts';
import { addImports } from './courses/imports.tsx';
import { addModules } from './courses/modules.tsx';
import type { PanelDeps } from './deps.ts';
import { addSessions } from './entry/sessions.tsx';
import { addSignIn } from './entry/sign-in.ts';
import { addExchange } from './exchange/exchange.tsx';
import { addGuideEditor } from './guides/guide-editor.tsx';
import { addGuides } from './guides/guides.tsx';
import { addGuideTopics } from './guides/topics.tsx';
import { addFileImports } from './imports/imports.tsx';
import { addLabels } from './labels/labels.tsx';
import { addScheduleChanges } from './learners/changes-of-schedules.tsx';
import { addGroups } from './learners/groups.tsx';
import { addLearners } from './learners/learners.tsx';
import { addTooFast } from './learners/too-fast.tsx';
import { addAudit } from './officials/audit.tsx';
import { addInviting } from './officials/invite.tsx';
import { addOfficials } from './officials/officials.tsx';
import { addReminders } from './reminders/reminders.tsx';
import { addConditionEditor } from './segments/editor-routes.tsx';
import { addSegments } from './segments/segments.tsx';
import { addSettings } from './settings/settings.tsx';

/** Call it after the guard, in the same scope. */
export function addAdministration(app: FastifyInstance, deps: PanelDeps): void {
  addSignIn(app, deps);
  addSessions(app, deps);
  addOfficials(app, deps);
  addInviting(app, deps);
  addAudit(app, deps);
  addSettings(app, deps);
  addLabels(app, deps);
  addLearners(app, deps);
  addScheduleChanges(app, deps);
  addGroups(app, deps);
  addTooFast(app, deps);
  addCourses(app, deps);
  addModules(app, deps);
  addImports(app, deps);
  addExports(app, deps);
  addReminders(app, deps);
  addSegments(app, deps);
  addCampaigns(app, deps);
  addConditionEditor(app, deps);
  addGuideTopics(app, deps);
  addGuideEditor(app, deps);
  addGuides(app, deps);
  addExchange(app, deps);
  addFileImports(app, deps);
  addApiTokens(app, deps);
  addActivities(app, deps);
}
