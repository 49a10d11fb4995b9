-- Full-text search over learners, as for teachers in 0001_search.
CREATE VIRTUAL TABLE learners_fts USING fts5(search_text, content='learners', content_rowid='id', tokenize='unicode61');
--> statement-breakpoint
CREATE TRIGGER learners_fts_insert AFTER INSERT ON learners BEGIN INSERT INTO learners_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
--> statement-breakpoint
CREATE TRIGGER learners_fts_delete AFTER DELETE ON learners BEGIN INSERT INTO learners_fts(learners_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); END;
--> statement-breakpoint
CREATE TRIGGER learners_fts_update AFTER UPDATE OF search_text ON learners BEGIN INSERT INTO learners_fts(learners_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); INSERT INTO learners_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
