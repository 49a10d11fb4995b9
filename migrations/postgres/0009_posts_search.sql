-- Full-text search over folded texts, as for teachers in 0001_search.
CREATE INDEX posts_search ON posts USING gin (to_tsvector('simple', search_text));
--> statement-breakpoint
-- The result of an enrolment follows from what was told of it.
UPDATE enrolments SET result = told -> 'result' ->> 'value' WHERE told IS NOT NULL;
--> statement-breakpoint
UPDATE teachers SET unreachable = 'blocked' WHERE blocked_at IS NOT NULL;
