ALTER TABLE "enrolments" ADD COLUMN "told" jsonb;--> statement-breakpoint
ALTER TABLE "module_progress" ADD COLUMN "score_at" bigint;