-- Who asked for what, from which state of the store: enough to make an old report again. Nothing in it, nor in
-- the list of imports, is ever altered.

CREATE TABLE evaluation (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  evaluated_at timestamptz NOT NULL,
  program text COLLATE "C" NOT NULL,
  workspace text COLLATE "C" NOT NULL,
  request text COLLATE "C" NOT NULL,
  state integer NOT NULL,
  fingerprint text COLLATE "C" NOT NULL
);

CREATE INDEX evaluation_by_request ON evaluation (workspace, request, id);

CREATE TABLE evaluation_file (
  evaluation_id integer NOT NULL REFERENCES evaluation (id),
  ordinal integer NOT NULL,
  role text COLLATE "C" NOT NULL,
  path text COLLATE "C" NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  PRIMARY KEY (evaluation_id, ordinal)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log of imports and evaluations is append-only';
END
$$;

CREATE TRIGGER evaluation_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evaluation_file_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_file
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER import_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON import
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
