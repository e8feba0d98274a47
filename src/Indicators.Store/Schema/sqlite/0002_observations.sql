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

-- A figure holds from the import that recorded it until the one that superseded it. Its origins stand in its own
-- row, since they are only ever read with it: "3:12-40/29 4:5-5/1" is 29 rows from line 12 to 40 of mapping_file 3,
-- and line 5 of mapping_file 4.
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
  lines TEXT NOT NULL,
  PRIMARY KEY (area, indicator, period, mapping_id, recorded_in),
  CHECK ((value IS NULL) <> (absence IS NULL)),
  CHECK (superseded_in > recorded_in)
) STRICT, WITHOUT ROWID;
