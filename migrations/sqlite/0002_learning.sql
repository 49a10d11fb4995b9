CREATE TABLE `activity_map` (
	`activity_id` text PRIMARY KEY NOT NULL,
	`module_id` integer,
	`course_id` integer,
	`created_by` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_by` integer,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	`revoked_at` integer,
	FOREIGN KEY (`created_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_hash` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE TABLE `courses` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`code` text NOT NULL,
	`titles` text NOT NULL,
	`area` text NOT NULL,
	`hours` integer NOT NULL,
	`credits` real NOT NULL,
	`plan` text NOT NULL,
	`duration_days` integer NOT NULL,
	`permission` text,
	`stopped_reminders` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `courses_code` ON `courses` (`code`);--> statement-breakpoint
CREATE TABLE `door_counts` (
	`door` text NOT NULL,
	`day` text NOT NULL,
	`applied` integer DEFAULT 0 NOT NULL,
	`repeated` integer DEFAULT 0 NOT NULL,
	`wrong` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`door`, `day`)
);
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`learner_id` integer NOT NULL,
	`course_id` integer NOT NULL,
	`provider` text NOT NULL,
	`status` text NOT NULL,
	`group_name` text,
	`started_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`told_at` integer,
	`percent` integer DEFAULT 0 NOT NULL,
	`completed_at` integer,
	`last_fact_at` integer,
	`too_fast` text,
	`too_fast_reviewed_at` integer,
	`too_fast_reviewed_by` integer,
	`too_fast_note` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`too_fast_reviewed_by`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_learner` ON `enrolments` (`learner_id`,`course_id`);--> statement-breakpoint
CREATE INDEX `enrolments_course` ON `enrolments` (`course_id`,`group_name`,`id`);--> statement-breakpoint
CREATE INDEX `enrolments_too_fast` ON `enrolments` (`completed_at`) WHERE too_fast is not null;--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import_id` integer NOT NULL,
	`row` integer NOT NULL,
	`fate` text NOT NULL,
	`reason` text,
	`cells` text NOT NULL,
	`before` text,
	`after` text,
	PRIMARY KEY(`import_id`, `row`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_rows_fate` ON `import_rows` (`import_id`,`fate`,`row`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`size` integer NOT NULL,
	`stored` text NOT NULL,
	`state` text NOT NULL,
	`official_id` integer,
	`rows_done` integer DEFAULT 0 NOT NULL,
	`rows_total` integer,
	`counts` text NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `imports_state` ON `imports` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `learners` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`platform_id` text,
	`login` text,
	`phone` text,
	`full_name` text,
	`region_id` text,
	`district_id` text,
	`teacher_id` integer,
	`linked_at` integer,
	`linked_by` text,
	`refused_teacher_id` integer,
	`code_hash` text,
	`code_expires_at` integer,
	`code_tries` integer DEFAULT 0 NOT NULL,
	`last_completed_at` integer,
	`remind_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`search_text` text NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `learners_platform` ON `learners` (`platform_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `learners_login` ON `learners` (`login`);--> statement-breakpoint
CREATE UNIQUE INDEX `learners_teacher` ON `learners` (`teacher_id`);--> statement-breakpoint
CREATE INDEX `learners_phone` ON `learners` (`phone`);--> statement-breakpoint
CREATE INDEX `learners_region` ON `learners` (`region_id`,`id`);--> statement-breakpoint
CREATE INDEX `learners_remind` ON `learners` (`remind_at`) WHERE remind_at is not null;--> statement-breakpoint
CREATE TABLE `module_progress` (
	`learner_id` integer NOT NULL,
	`module_id` integer NOT NULL,
	`percent` integer NOT NULL,
	`percent_at` integer,
	`completed_at` integer,
	`result` text,
	`score` real,
	`result_at` integer,
	`first_fact_at` integer NOT NULL,
	`last_fact_at` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `module_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `module_progress_module` ON `module_progress` (`module_id`);--> statement-breakpoint
CREATE TABLE `modules` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`course_id` integer NOT NULL,
	`passport` text NOT NULL,
	`position` integer NOT NULL,
	`titles` text NOT NULL,
	`area` text NOT NULL,
	`hours` integer NOT NULL,
	`credits` real NOT NULL,
	`permission` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`archived_at` integer,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `modules_passport` ON `modules` (`passport`);--> statement-breakpoint
CREATE INDEX `modules_course` ON `modules` (`course_id`,`position`);--> statement-breakpoint
CREATE TABLE `reminder_choices` (
	`teacher_id` integer PRIMARY KEY NOT NULL,
	`off` text NOT NULL,
	`hour` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`teacher_id`) REFERENCES `teachers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reminder_items` (
	`learner_id` integer NOT NULL,
	`kind` text NOT NULL,
	`occasion` text NOT NULL,
	`course_id` integer,
	`reminder_id` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `kind`, `occasion`),
	FOREIGN KEY (`reminder_id`) REFERENCES `reminders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reminder_items_reminder` ON `reminder_items` (`reminder_id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`learner_id` integer NOT NULL,
	`day` text NOT NULL,
	`outbox_id` integer,
	`created_at` integer NOT NULL,
	`stopped_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`outbox_id`) REFERENCES `outbox`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_day` ON `reminders` (`learner_id`,`day`);--> statement-breakpoint
CREATE INDEX `reminders_created` ON `reminders` (`created_at`);--> statement-breakpoint
CREATE TABLE `schedule_changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`enrolment_id` integer NOT NULL,
	`kind` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer,
	`by_ms` integer DEFAULT 0 NOT NULL,
	`reason` text NOT NULL,
	`official_id` integer,
	`batch` text NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`enrolment_id`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`official_id`) REFERENCES `officials`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `schedule_changes_enrolment` ON `schedule_changes` (`enrolment_id`,`id`);--> statement-breakpoint
CREATE INDEX `schedule_changes_batch` ON `schedule_changes` (`batch`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`verb` text NOT NULL,
	`activity_id` text NOT NULL,
	`statement` text NOT NULL,
	`fate` text NOT NULL,
	`learner_id` integer,
	`module_id` integer,
	`token_id` integer,
	`happened_at` integer NOT NULL,
	`stored_at` integer NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `learners`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`token_id`) REFERENCES `api_tokens`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `statements_stored` ON `statements` (`stored_at`,`id`);--> statement-breakpoint
CREATE INDEX `statements_unmapped` ON `statements` (`activity_id`) WHERE fate = 'unmapped';--> statement-breakpoint
CREATE INDEX `statements_learner` ON `statements` (`learner_id`);--> statement-breakpoint
ALTER TABLE `tickets` ADD `module_id` integer REFERENCES modules(id) ON DELETE set null;--> statement-breakpoint
CREATE INDEX `tickets_module` ON `tickets` (`module_id`,`id`) WHERE module_id is not null;