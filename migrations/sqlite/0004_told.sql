ALTER TABLE `enrolments` ADD `told` text;--> statement-breakpoint
ALTER TABLE `module_progress` ADD `score_at` integer;