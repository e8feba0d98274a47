-- What each evaluation showed and hid of figures that are not public, so that a later report cannot uncover it:
-- areas is a JSON list of area codes, hidden a JSON list of [area, period].

CREATE TABLE evaluation_disclosure (
  evaluation_id INTEGER NOT NULL REFERENCES evaluation (id),
  indicator TEXT NOT NULL,
  areas TEXT NOT NULL,
  hidden TEXT NOT NULL,
  PRIMARY KEY (evaluation_id, indicator)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER evaluation_disclosure_is_not_changed BEFORE UPDATE ON evaluation_disclosure
BEGIN SELECT RAISE(ABORT, 'the log of evaluations is append-only'); END;
CREATE TRIGGER evaluation_disclosure_is_not_deleted BEFORE DELETE ON evaluation_disclosure
BEGIN SELECT RAISE(ABORT, 'the log of evaluations is append-only'); END;
