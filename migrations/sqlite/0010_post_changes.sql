CREATE TABLE `post_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`copy_id` integer NOT NULL,
	`kind` text NOT NULL,
	`outbox_id` integer,
	`official_id` integer,
	`at` integer NOT NULL,
	`settled_at` integer,
	`failure` text,
	FOREIGN KEY (`copy_id`) REFERENCES `post_copies`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `post_changes_open` ON `post_changes` (`outbox_id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `post_changes_copy` ON `post_changes` (`copy_id`,`id`);--> statement-breakpoint
ALTER TABLE `post_copies` ADD `media_group_id` text;--> statement-breakpoint
ALTER TABLE `posts` ADD `media` text;