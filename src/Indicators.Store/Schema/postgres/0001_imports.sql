-- What was read: one mapping, its imports, the files of each import, and the rows that could not be used.

CREATE TABLE schema_version (
  version integer PRIMARY KEY,
  script text COLLATE "C" NOT NULL,
  program text COLLATE "C" NOT NULL
);

CREATE TABLE mapping (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text COLLATE "C" NOT NULL UNIQUE
);

-- A path keeps its number through all imports of a mapping, so that an observation that a new file leaves
-- as it was need not be written again: its lines are read in the newest file of that path.
CREATE TABLE mapping_file (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mapping_id integer NOT NULL REFERENCES mapping (id),
  path text COLLATE "C" NOT NULL,
  UNIQUE (mapping_id, path)
);

CREATE TABLE import (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mapping_id integer NOT NULL REFERENCES mapping (id),
  fingerprint text COLLATE "C" NOT NULL,
  recorded_at timestamptz NOT NULL,
  program text COLLATE "C" NOT NULL,
  added bigint NOT NULL,
  changed bigint NOT NULL,
  moved bigint NOT NULL,
  ended bigint NOT NULL,
  kept bigint NOT NULL
);

CREATE INDEX import_by_mapping ON import (mapping_id, id);
CREATE INDEX import_by_time ON import (recorded_at, id);

CREATE TABLE source_file (
  import_id integer NOT NULL REFERENCES import (id),
  ordinal integer NOT NULL,
  file_id integer NOT NULL REFERENCES mapping_file (id),
  sha256 text COLLATE "C" NOT NULL,
  producer text COLLATE "C" NOT NULL,
  table_name text COLLATE "C" NOT NULL,
  licence text COLLATE "C" NOT NULL,
  note text COLLATE "C" NOT NULL,
  extract_date date,
  is_synthetic boolean NOT NULL,
  is_public boolean NOT NULL,
  rows_read bigint NOT NULL,
  rows_used bigint NOT NULL,
  rows_filtered_out bigint NOT NULL,
  rows_rejected bigint NOT NULL,
  PRIMARY KEY (import_id, ordinal)
);

CREATE TABLE reject (
  import_id integer NOT NULL,
  source_ordinal integer NOT NULL,
  ordinal integer NOT NULL,
  line integer NOT NULL,
  column_name text COLLATE "C" NOT NULL,
  found text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  PRIMARY KEY (import_id, source_ordinal, ordinal),
  FOREIGN KEY (import_id, source_ordinal) REFERENCES source_file (import_id, ordinal)
);
