CREATE TABLE `faq_asks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`entry_id` integer NOT NULL,
	`ticket_id` integer NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` integer,
	`created_at` integer NOT NULL,
	`decided_by` integer,
	`decided_at` integer,
	FOREIGN KEY (`entry_id`) REFERENCES `faq_entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proposed_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `faq_asks_ticket` ON `faq_asks` (`ticket_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `faq_asks_waiting` ON `faq_asks` (`id`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `faq_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`version` integer NOT NULL,
	`review_by` text,
	`imported_hash` text,
	`ticket_id` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` integer,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`updated_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `faq_entries_code` ON `faq_entries` (`code`);--> statement-breakpoint
CREATE TABLE `faq_offer_items` (
	`offer_id` integer NOT NULL,
	`place` integer NOT NULL,
	`kind` text NOT NULL,
	`entry_id` integer,
	`guide_id` integer,
	`chapter_at` integer,
	`score` real NOT NULL,
	`shown_at` integer,
	PRIMARY KEY(`offer_id`, `place`),
	FOREIGN KEY (`offer_id`) REFERENCES `faq_offers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entry_id`) REFERENCES `faq_entries`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`guide_id`) REFERENCES `guides`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `faq_offer_items_entry` ON `faq_offer_items` (`entry_id`) WHERE entry_id is not null;--> statement-breakpoint
CREATE TABLE `faq_offers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`ticket_id` integer NOT NULL,
	`teacher_id` integer NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`decide_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	`solved_place` integer,
	`missed_at` integer,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `faq_offers_ticket` ON `faq_offers` (`ticket_id`);--> statement-breakpoint
CREATE INDEX `faq_offers_open` ON `faq_offers` (`decide_at`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `faq_offers_teacher` ON `faq_offers` (`teacher_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `faq_offers_created` ON `faq_offers` (`created_at`);--> statement-breakpoint
CREATE TABLE `faq_versions` (
	`entry_id` integer NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`cause` text NOT NULL,
	`official_id` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `version`),
	FOREIGN KEY (`entry_id`) REFERENCES `faq_entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
