ALTER TABLE `statements` ADD `agent` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `statements` ADD `voided_by` text;--> statement-breakpoint
CREATE INDEX `statements_agent` ON `statements` (`agent`,`stored_at`);--> statement-breakpoint
CREATE INDEX `statements_activity` ON `statements` (`activity_id`,`stored_at`);