-- The figures. Area and indicator stand first in every key: one area's figures lie together, and the tables
-- can be partitioned or distributed by area.

-- Every area and indicator that a mapping has ever given: finds a mapping's figures, and two mappings'
-- common figures, without an index over all observations.
CREATE TABLE mapping_series (
  area TEXT NOT NULL,
  indicator TEXT NOT NULL,
  mapping_id INTEGER NOT NULL REFERENCES mapping (id),
  PRIMARY KEY (area, indicator, mapping_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mapping_series_by_mapping ON mapping_series (mapping_id, area, indicator);

-- A figure holds from the import that recorded it until the one that superseded it.
CREATE TABLE observation (
  area TEXT NOT NULL,
  indicator TEXT NOT NULL,
  period TEXT NOT NULL,
  mapping_id INTEGER NOT NULL,
  recorded_in INTEGER NOT NULL REFERENCES import (id),
  superseded_in INTEGER REFERENCES import (id),
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  value REAL,
  numerator INTEGER,
  denominator INTEGER,
  standard_deviation REAL,
  absence TEXT,
  absence_reason TEXT,
  absence_bound INTEGER,
  PRIMARY KEY (area, indicator, period, mapping_id, recorded_in),
  CHECK ((value IS NULL) <> (absence IS NULL)),
  CHECK (superseded_in > recorded_in)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation_origin (
  area TEXT NOT NULL,
  indicator TEXT NOT NULL,
  period TEXT NOT NULL,
  mapping_id INTEGER NOT NULL,
  recorded_in INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  file_id INTEGER NOT NULL REFERENCES mapping_file (id),
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  row_count INTEGER NOT NULL,
  PRIMARY KEY (area, indicator, period, mapping_id, recorded_in, ordinal),
  FOREIGN KEY (area, indicator, period, mapping_id, recorded_in)
    REFERENCES observation (area, indicator, period, mapping_id, recorded_in)
) STRICT, WITHOUT ROWID;
