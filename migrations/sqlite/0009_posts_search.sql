-- Full-text search over posts, as for teachers in 0001_search.
CREATE VIRTUAL TABLE posts_fts USING fts5(search_text, content='posts', content_rowid='id', tokenize='unicode61');
--> statement-breakpoint
CREATE TRIGGER posts_fts_insert AFTER INSERT ON posts BEGIN INSERT INTO posts_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
--> statement-breakpoint
CREATE TRIGGER posts_fts_delete AFTER DELETE ON posts BEGIN INSERT INTO posts_fts(posts_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); END;
--> statement-breakpoint
CREATE TRIGGER posts_fts_update AFTER UPDATE OF search_text ON posts BEGIN INSERT INTO posts_fts(posts_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); INSERT INTO posts_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
--> statement-breakpoint
-- The result of an enrolment follows from what was told of it.
UPDATE enrolments SET result = told ->> '$.result.value' WHERE told IS NOT NULL;
--> statement-breakpoint
UPDATE teachers SET unreachable = 'blocked' WHERE blocked_at IS NOT NULL;
