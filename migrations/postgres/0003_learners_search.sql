-- Full-text search over folded texts, as for teachers in 0001_search.
CREATE INDEX learners_search ON learners USING gin (to_tsvector('simple', search_text));
