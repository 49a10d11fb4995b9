-- Full-text search over folded texts. The triggers vanish when a content table is rebuilt: a later migration that
-- rebuilds messages or teachers must create them again.
CREATE VIRTUAL TABLE messages_fts USING fts5(search_text, content='messages', content_rowid='id', tokenize='unicode61');
--> statement-breakpoint
CREATE TRIGGER messages_fts_insert AFTER INSERT ON messages BEGIN INSERT INTO messages_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
--> statement-breakpoint
CREATE TRIGGER messages_fts_delete AFTER DELETE ON messages BEGIN INSERT INTO messages_fts(messages_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); END;
--> statement-breakpoint
CREATE TRIGGER messages_fts_update AFTER UPDATE OF search_text ON messages BEGIN INSERT INTO messages_fts(messages_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); INSERT INTO messages_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE teachers_fts USING fts5(search_text, content='teachers', content_rowid='id', tokenize='unicode61');
--> statement-breakpoint
CREATE TRIGGER teachers_fts_insert AFTER INSERT ON teachers BEGIN INSERT INTO teachers_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
--> statement-breakpoint
CREATE TRIGGER teachers_fts_delete AFTER DELETE ON teachers BEGIN INSERT INTO teachers_fts(teachers_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); END;
--> statement-breakpoint
CREATE TRIGGER teachers_fts_update AFTER UPDATE OF search_text ON teachers BEGIN INSERT INTO teachers_fts(teachers_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text); INSERT INTO teachers_fts(rowid, search_text) VALUES (new.id, new.search_text); END;
