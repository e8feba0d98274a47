-- What each evaluation showed and hid of figures that are not public, so that a later report cannot uncover it:
-- areas is a JSON list of area codes, hidden a JSON list of [area, period].

CREATE TABLE evaluation_disclosure (
  evaluation_id integer NOT NULL REFERENCES evaluation (id),
  indicator text COLLATE "C" NOT NULL,
  areas text COLLATE "C" NOT NULL,
  hidden text COLLATE "C" NOT NULL,
  PRIMARY KEY (evaluation_id, indicator)
);

CREATE TRIGGER evaluation_disclosure_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_disclosure
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
