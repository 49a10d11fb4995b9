CREATE TABLE `campaign_presses` (
	`campaign_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`button` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`campaign_id`, `teacher_id`, `button`),
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `campaign_watches` (
	`campaign_id` integer NOT NULL,
	`official_id` integer NOT NULL,
	`outbox_id` integer,
	`shown` text NOT NULL,
	`shown_at` integer NOT NULL,
	PRIMARY KEY(`campaign_id`, `official_id`),
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`action` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`condition` text NOT NULL,
	`segment_id` integer,
	`follows_id` integer,
	`follows` text,
	`texts` text NOT NULL,
	`files` text NOT NULL,
	`buttons` text NOT NULL,
	`course_id` integer,
	`silent` integer NOT NULL,
	`paid` integer NOT NULL,
	`quiet` integer NOT NULL,
	`starts_at` integer,
	`cron` text,
	`cron_next_at` integer,
	`template_id` integer,
	`expires_at` integer,
	`audience` integer,
	`paused_for` text,
	`paused_detail` text,
	`resumed_at` integer,
	`created_by` integer,
	`edited_by` integer,
	`approved_by` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`launched_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`segment_id`) REFERENCES `segments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`edited_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`approved_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `campaigns_state` ON `campaigns` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `campaigns_follows` ON `campaigns` (`follows_id`);--> statement-breakpoint
CREATE INDEX `campaigns_template` ON `campaigns` (`template_id`);--> statement-breakpoint
CREATE TABLE `guide_favourites` (
	`teacher_id` integer NOT NULL,
	`guide_id` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`teacher_id`, `guide_id`),
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`guide_id`) REFERENCES `guides`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `guide_searches` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`words` text NOT NULL,
	`folded` text NOT NULL,
	`found` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `guide_searches_missed` ON `guide_searches` (`folded`) WHERE found = 0;--> statement-breakpoint
CREATE INDEX `guide_searches_at` ON `guide_searches` (`at`);--> statement-breakpoint
CREATE TABLE `guide_topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`titles` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE TABLE `guide_views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`guide_id` integer NOT NULL,
	`teacher_id` integer,
	`way` text NOT NULL,
	`cause` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`guide_id`) REFERENCES `guides`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guide_views_cause` ON `guide_views` (`cause`);--> statement-breakpoint
CREATE INDEX `guide_views_guide` ON `guide_views` (`guide_id`,`at`);--> statement-breakpoint
CREATE TABLE `guide_votes` (
	`guide_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`helped` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`guide_id`, `teacher_id`),
	FOREIGN KEY (`guide_id`) REFERENCES `guides`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `guides` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`topic_id` integer NOT NULL,
	`position` integer NOT NULL,
	`titles` text NOT NULL,
	`descriptions` text NOT NULL,
	`upload_id` text,
	`url` text,
	`cover_id` text,
	`duration` integer,
	`width` integer,
	`height` integer,
	`chapters` text NOT NULL,
	`permission` text,
	`passports` text NOT NULL,
	`keywords` text NOT NULL,
	`published_at` integer,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`topic_id`) REFERENCES `guide_topics`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guides_code` ON `guides` (`code`);--> statement-breakpoint
CREATE INDEX `guides_topic` ON `guides` (`topic_id`,`position`);--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`teacher_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`teacher_id`, `kind`),
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `paces` (
	`key` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `polls` (
	`id` text PRIMARY KEY NOT NULL,
	`copy_id` integer,
	`question` text NOT NULL,
	`options` text NOT NULL,
	`voters` integer NOT NULL,
	`closed` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`copy_id`) REFERENCES `post_copies`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `polls_copy` ON `polls` (`copy_id`);--> statement-breakpoint
CREATE TABLE `post_copies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` integer NOT NULL,
	`room_id` integer NOT NULL,
	`outbox_id` integer,
	`message_id` integer,
	`message_ids` text,
	`failure` text,
	`reactions` text NOT NULL,
	`published_at` integer,
	`edited_at` integer,
	`pinned_at` integer,
	`deleted_at` integer,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `post_copies_room` ON `post_copies` (`post_id`,`room_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `post_copies_message` ON `post_copies` (`room_id`,`message_id`);--> statement-breakpoint
CREATE INDEX `post_copies_outbox` ON `post_copies` (`outbox_id`);--> statement-breakpoint
CREATE TABLE `post_series` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`cron` text NOT NULL,
	`rooms` text NOT NULL,
	`next_at` integer,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`origin` text NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`entities` text,
	`files` text NOT NULL,
	`poll` text,
	`buttons` text NOT NULL,
	`ask_button` integer NOT NULL,
	`silent` integer NOT NULL,
	`pin` integer NOT NULL,
	`rooms` text NOT NULL,
	`publish_at` integer,
	`series_id` integer,
	`series_position` integer,
	`reason` text,
	`created_by` integer,
	`edited_by` integer,
	`reviewed_by` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	`deleted_at` integer,
	`search_text` text NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `post_series`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`edited_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reviewed_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `posts_due` ON `posts` (`publish_at`) WHERE state = 'scheduled';--> statement-breakpoint
CREATE INDEX `posts_state` ON `posts` (`state`,`publish_at`);--> statement-breakpoint
CREATE INDEX `posts_published` ON `posts` (`published_at`);--> statement-breakpoint
CREATE INDEX `posts_series` ON `posts` (`series_id`,`series_position`);--> statement-breakpoint
CREATE TABLE `recipients` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`campaign_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`chat_id` integer NOT NULL,
	`locale` text NOT NULL,
	`region_id` text,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`leased_until` integer,
	`attempts` integer NOT NULL,
	`reason` text,
	`detail` text,
	`message_id` integer,
	`message_ids` text,
	`settled_at` integer,
	`reviewed_at` integer,
	FOREIGN KEY (`campaign_id`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recipients_chat` ON `recipients` (`campaign_id`,`chat_id`);--> statement-breakpoint
CREATE INDEX `recipients_waiting` ON `recipients` (`campaign_id`,`due_at`,`id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX `recipients_sending` ON `recipients` (`leased_until`) WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX `recipients_state` ON `recipients` (`campaign_id`,`state`,`region_id`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`username` text,
	`members` integer,
	`may_post` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `segment_list_members` (
	`list_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	PRIMARY KEY(`list_id`, `teacher_id`),
	FOREIGN KEY (`list_id`) REFERENCES `segment_lists`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `segment_lists` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`rows` integer NOT NULL,
	`unmatched` text NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `segments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`condition` text NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `segments_name` ON `segments` (`name`);--> statement-breakpoint
CREATE TABLE `sent_files` (
	`upload_id` text NOT NULL,
	`bot_id` integer NOT NULL,
	`kind` text NOT NULL,
	`file_id` text NOT NULL,
	`file_unique_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`upload_id`, `bot_id`, `kind`)
);
--> statement-breakpoint
ALTER TABLE `enrolments` ADD `result` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `sent_result` text;--> statement-breakpoint
CREATE INDEX `outbox_parked` ON `outbox` (`chat_id`) WHERE state = 'failed' and reason = 'blocked';--> statement-breakpoint
ALTER TABLE `teachers` ADD `unreachable` text;--> statement-breakpoint
ALTER TABLE `teachers` ADD `returned_at` integer;--> statement-breakpoint
ALTER TABLE `teachers` ADD `seen_at` integer;--> statement-breakpoint
ALTER TABLE `teachers` ADD `time_zone` text;--> statement-breakpoint
CREATE INDEX `teachers_unreachable` ON `teachers` (`region_id`) WHERE blocked_at is not null;--> statement-breakpoint
ALTER TABLE `tickets` ADD `post_id` integer REFERENCES posts(id);--> statement-breakpoint
ALTER TABLE `tickets` ADD `guide_id` integer REFERENCES guides(id);--> statement-breakpoint
CREATE INDEX `tickets_post` ON `tickets` (`post_id`,`id`) WHERE post_id is not null;--> statement-breakpoint
CREATE INDEX `tickets_guide` ON `tickets` (`guide_id`,`id`) WHERE guide_id is not null;