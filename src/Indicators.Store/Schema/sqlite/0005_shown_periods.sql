-- What was shown of single periods, by a comparison or a trace: periods is a JSON list of time codes, null for all.

ALTER TABLE evaluation_disclosure ADD COLUMN periods TEXT;
