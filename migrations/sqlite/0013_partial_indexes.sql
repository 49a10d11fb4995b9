DROP INDEX `outbox_settled`;--> statement-breakpoint
CREATE INDEX `outbox_settled` ON `outbox` (`settled_at`) WHERE settled_at is not null;--> statement-breakpoint
DROP INDEX `tickets_answered`;--> statement-breakpoint
CREATE INDEX `tickets_answered` ON `tickets` (`first_answered_at`) WHERE first_answered_at is not null;