DROP INDEX "outbox_queued";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "scheduled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "not_after" bigint;--> statement-breakpoint
CREATE INDEX "outbox_scheduled" ON "outbox" USING btree ("due_at") WHERE state = 'queued' and scheduled;--> statement-breakpoint
CREATE INDEX "outbox_queued_chat" ON "outbox" USING btree ("chat_id") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "outbox_queued" ON "outbox" USING btree ("scheduled","priority","id") WHERE state = 'queued';