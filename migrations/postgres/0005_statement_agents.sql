ALTER TABLE "statements" ADD COLUMN "agent" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "statements" ADD COLUMN "voided_by" text;--> statement-breakpoint
CREATE INDEX "statements_agent" ON "statements" USING btree ("agent","stored_at");--> statement-breakpoint
CREATE INDEX "statements_activity" ON "statements" USING btree ("activity_id","stored_at");