-- Least privilege for a PostgreSQL store. Run once by the database's owner after the first `indicators import`, and
-- again after a newer version has migrated the schema. Then: GRANT indicators_reader TO somebody;

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'indicators_reader') THEN
    CREATE ROLE indicators_reader NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'indicators_importer') THEN
    CREATE ROLE indicators_importer NOLOGIN;
  END IF;
END
$$;

-- A reader evaluates: reads everything, and adds to the log of evaluations.
GRANT SELECT ON schema_version, mapping, mapping_file, import, source_file, reject, mapping_series, observation,
  evaluation, evaluation_file, evaluation_disclosure TO indicators_reader;
GRANT INSERT ON evaluation, evaluation_file, evaluation_disclosure TO indicators_reader;

-- An importer also adds imports and marks what they supersede; it can neither alter nor remove a figure.
GRANT indicators_reader TO indicators_importer;
GRANT INSERT ON mapping, mapping_file, import, source_file, reject, mapping_series, observation
  TO indicators_importer;
GRANT UPDATE (superseded_in) ON observation TO indicators_importer;
