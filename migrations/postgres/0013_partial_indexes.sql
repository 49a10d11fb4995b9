DROP INDEX "outbox_settled";--> statement-breakpoint
DROP INDEX "tickets_answered";--> statement-breakpoint
CREATE INDEX "outbox_settled" ON "outbox" USING btree ("settled_at") WHERE settled_at is not null;--> statement-breakpoint
CREATE INDEX "tickets_answered" ON "tickets" USING btree ("first_answered_at") WHERE first_answered_at is not null;