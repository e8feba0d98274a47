-- Who asked for what, from which state of the store: enough to make an old report again. Nothing in it, nor in
-- the list of imports, is ever altered.

CREATE TABLE evaluation (
  id INTEGER PRIMARY KEY,
  evaluated_at TEXT NOT NULL,
  program TEXT NOT NULL,
  workspace TEXT NOT NULL,
  request TEXT NOT NULL,
  state INTEGER NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;

CREATE INDEX evaluation_by_request ON evaluation (workspace, request, id);

CREATE TABLE evaluation_file (
  evaluation_id INTEGER NOT NULL REFERENCES evaluation (id),
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (evaluation_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER evaluation_is_not_changed BEFORE UPDATE ON evaluation
BEGIN SELECT RAISE(ABORT, 'the log of evaluations is append-only'); END;
CREATE TRIGGER evaluation_is_not_deleted BEFORE DELETE ON evaluation
BEGIN SELECT RAISE(ABORT, 'the log of evaluations is append-only'); END;
CREATE TRIGGER evaluation_file_is_not_changed BEFORE UPDATE ON evaluation_file
BEGIN SELECT RAISE(ABORT, 'the log of evaluations is append-only'); END;
CREATE TRIGGER evaluation_file_is_not_deleted BEFORE DELETE ON evaluation_file
BEGIN SELECT RAISE(ABORT, 'the log of evaluations is append-only'); END;
CREATE TRIGGER import_is_not_changed BEFORE UPDATE ON import
BEGIN SELECT RAISE(ABORT, 'the log of imports is append-only'); END;
CREATE TRIGGER import_is_not_deleted BEFORE DELETE ON import
BEGIN SELECT RAISE(ABORT, 'the log of imports is append-only'); END;
