-- Full-text search over folded texts, as index expressions, so that both engines' tables keep the same columns.
CREATE INDEX messages_search ON messages USING gin (to_tsvector('simple', search_text));
--> statement-breakpoint
CREATE INDEX teachers_search ON teachers USING gin (to_tsvector('simple', search_text));
