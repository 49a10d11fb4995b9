/** The schema on PostgreSQL, each table exported by itself, as drizzle-kit wants to see it. */
import { postgresKit } from '../kit.ts';
import { defineSchema } from './schema.ts';

export const schema = defineSchema(postgresKit);

export const {
  updates,
  outbox,
  chatMigrations,
  dialogues,
  teachers,
  officials,
  invitations,
  loginLinks,
  sessions,
  audit,
  deskSettings,
  tickets,
  messages,
  messageVersions,
  deliveries,
  ticketEvents,
  labels,
  ticketLabels,
  drafts,
  uploads,
  courses,
  modules,
  learners,
  enrolments,
  moduleProgress,
  scheduleChanges,
  reminders,
  reminderItems,
  reminderChoices,
  imports,
  importRows,
  apiTokens,
  statements,
  activityMap,
  doorCounts,
} = schema;
