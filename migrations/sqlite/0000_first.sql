CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`official_id` integer,
	`action` text NOT NULL,
	`target` text NOT NULL,
	`data` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE TABLE `chat_migrations` (
	`from_chat_id` integer PRIMARY KEY NOT NULL,
	`to_chat_id` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`message_id` integer NOT NULL,
	`outbox_id` integer NOT NULL,
	`part` integer NOT NULL,
	PRIMARY KEY(`message_id`, `part`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deliveries_outbox` ON `deliveries` (`outbox_id`);--> statement-breakpoint
CREATE TABLE `desk_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dialogues` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `dialogues_updated` ON `dialogues` (`updated_at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`ticket_id` integer NOT NULL,
	`official_id` integer NOT NULL,
	`mode` text NOT NULL,
	`text` text NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`ticket_id`, `official_id`),
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `drafts_official` ON `drafts` (`official_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`regions` text NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` integer,
	`revoked_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`used_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `labels` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `labels_name` ON `labels` (`name`);--> statement-breakpoint
CREATE TABLE `login_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`official_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `login_links_official` ON `login_links` (`official_id`);--> statement-breakpoint
CREATE TABLE `message_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`message_id` integer NOT NULL,
	`text` text NOT NULL,
	`entities` text NOT NULL,
	`replaced_at` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `message_versions_message` ON `message_versions` (`message_id`,`id`);--> statement-breakpoint
CREATE TABLE `messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ticket_id` integer NOT NULL,
	`author` text NOT NULL,
	`official_id` integer,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`entities` text NOT NULL,
	`media` text,
	`attachment` text,
	`chat_id` integer,
	`telegram_message_id` integer,
	`media_group_id` text,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`search_text` text NOT NULL,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `messages_ticket` ON `messages` (`ticket_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_telegram` ON `messages` (`chat_id`,`telegram_message_id`);--> statement-breakpoint
CREATE TABLE `officials` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`telegram_id` integer NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`regions` text NOT NULL,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`seen_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `officials_telegram` ON `officials` (`telegram_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`method` text NOT NULL,
	`chat_id` integer NOT NULL,
	`payload` text NOT NULL,
	`priority` integer NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`reason` text,
	`detail` text,
	`sent_message_id` integer,
	`dedupe_key` text,
	`created_at` integer NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_queued` ON `outbox` (`priority`,`id`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `outbox_sending` ON `outbox` (`id`) WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX `outbox_settled` ON `outbox` (`settled_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_dedupe` ON `outbox` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`chat_id`,`sent_message_id`) WHERE sent_message_id is not null;--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`token_hash` text NOT NULL,
	`official_id` integer NOT NULL,
	`user_agent` text NOT NULL,
	`address` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_official` ON `sessions` (`official_id`);--> statement-breakpoint
CREATE TABLE `teachers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`telegram_id` integer NOT NULL,
	`display_name` text NOT NULL,
	`username` text,
	`locale` text NOT NULL,
	`locale_chosen_at` integer,
	`full_name` text,
	`region_id` text,
	`district_id` text,
	`school` text,
	`subject` text,
	`position` text,
	`phone` text,
	`consent_at` integer,
	`registered_at` integer,
	`blocked_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`search_text` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teachers_telegram` ON `teachers` (`telegram_id`);--> statement-breakpoint
CREATE INDEX `teachers_phone` ON `teachers` (`phone`);--> statement-breakpoint
CREATE TABLE `ticket_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ticket_id` integer NOT NULL,
	`kind` text NOT NULL,
	`official_id` integer,
	`data` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `ticket_events_ticket` ON `ticket_events` (`ticket_id`,`id`);--> statement-breakpoint
CREATE TABLE `ticket_labels` (
	`ticket_id` integer NOT NULL,
	`label_id` integer NOT NULL,
	PRIMARY KEY(`ticket_id`, `label_id`),
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`label_id`) REFERENCES `labels`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ticket_labels_label` ON `ticket_labels` (`label_id`,`ticket_id`);--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`teacher_id` integer NOT NULL,
	`status` text NOT NULL,
	`assignee_id` integer,
	`region_id` text,
	`chat_id` integer NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`preview` text NOT NULL,
	`preview_kind` text NOT NULL,
	`preview_author` text NOT NULL,
	`waiting_since` integer,
	`queue_rank` integer NOT NULL,
	`unread` integer DEFAULT 0 NOT NULL,
	`message_count` integer DEFAULT 0 NOT NULL,
	`last_message_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`snoozed_until` integer,
	`created_at` integer NOT NULL,
	`first_answered_at` integer,
	`closed_at` integer,
	`close_reason` text,
	`previous_ticket_id` integer,
	`rating` integer,
	`rating_comment` text,
	`rated_at` integer,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`assignee_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `tickets_rank` ON `tickets` (`status`,`queue_rank`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_region_rank` ON `tickets` (`status`,`region_id`,`queue_rank`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_assignee_rank` ON `tickets` (`status`,`assignee_id`,`queue_rank`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_recent` ON `tickets` (`status`,`last_message_at`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_region_recent` ON `tickets` (`status`,`region_id`,`last_message_at`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_created` ON `tickets` (`status`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_teacher` ON `tickets` (`teacher_id`,`id`);--> statement-breakpoint
CREATE INDEX `tickets_wake` ON `tickets` (`snoozed_until`) WHERE status = 'snoozed';--> statement-breakpoint
CREATE INDEX `tickets_answered` ON `tickets` (`first_answered_at`);--> statement-breakpoint
CREATE TABLE `updates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`bot_id` integer NOT NULL,
	`update_id` integer NOT NULL,
	`lane` integer NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`error` text,
	`received_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `updates_bot_update` ON `updates` (`bot_id`,`update_id`);--> statement-breakpoint
CREATE INDEX `updates_pending` ON `updates` (`id`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `updates_received` ON `updates` (`received_at`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`official_id` integer,
	`name` text NOT NULL,
	`mime` text NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `uploads_created` ON `uploads` (`created_at`);