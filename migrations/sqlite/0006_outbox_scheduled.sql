DROP INDEX `outbox_queued`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `scheduled` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `outbox` ADD `not_after` integer;--> statement-breakpoint
CREATE INDEX `outbox_scheduled` ON `outbox` (`due_at`) WHERE state = 'queued' and scheduled;--> statement-breakpoint
CREATE INDEX `outbox_queued_chat` ON `outbox` (`chat_id`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `outbox_queued` ON `outbox` (`scheduled`,`priority`,`id`) WHERE state = 'queued';