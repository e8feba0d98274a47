-- What was read: one mapping, its imports, the files of each import, and the rows that could not be used.

CREATE TABLE schema_version (
  version INTEGER PRIMARY KEY,
  script TEXT NOT NULL,
  program TEXT NOT NULL
) STRICT;

CREATE TABLE mapping (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- A path keeps its number through all imports of a mapping, so that an observation that a new file leaves
-- as it was need not be written again: its lines are read in the newest file of that path.
CREATE TABLE mapping_file (
  id INTEGER PRIMARY KEY,
  mapping_id INTEGER NOT NULL REFERENCES mapping (id),
  path TEXT NOT NULL,
  UNIQUE (mapping_id, path)
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  mapping_id INTEGER NOT NULL REFERENCES mapping (id),
  fingerprint TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  program TEXT NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  moved INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  kept INTEGER NOT NULL
) STRICT;

CREATE INDEX import_by_mapping ON import (mapping_id, id);
CREATE INDEX import_by_time ON import (recorded_at, id);

CREATE TABLE source_file (
  import_id INTEGER NOT NULL REFERENCES import (id),
  ordinal INTEGER NOT NULL,
  file_id INTEGER NOT NULL REFERENCES mapping_file (id),
  sha256 TEXT NOT NULL,
  producer TEXT NOT NULL,
  table_name TEXT NOT NULL,
  licence TEXT NOT NULL,
  note TEXT NOT NULL,
  extract_date TEXT,
  is_synthetic INTEGER NOT NULL,
  is_public INTEGER NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_used INTEGER NOT NULL,
  rows_filtered_out INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE reject (
  import_id INTEGER NOT NULL,
  source_ordinal INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  line INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  found TEXT NOT NULL,
  reason TEXT NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (import_id, source_ordinal, ordinal),
  FOREIGN KEY (import_id, source_ordinal) REFERENCES source_file (import_id, ordinal)
) STRICT, WITHOUT ROWID;
