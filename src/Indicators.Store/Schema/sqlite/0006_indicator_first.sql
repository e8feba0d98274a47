-- Indicator first in the figures' key: an import brings one indicator, or a few, for all areas, and so adds at one
-- place of the tree instead of touching every area's pages. One area's figures are found through mapping_series.
-- An import and its figures are written in one transaction, and neither is ever removed: the database need not look
-- the import up for each figure. `store check` does.

CREATE TABLE observation_by_indicator (
  indicator TEXT NOT NULL,
  area TEXT NOT NULL,
  period TEXT NOT NULL,
  mapping_id INTEGER NOT NULL,
  recorded_in INTEGER NOT NULL,
  superseded_in INTEGER,
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
  PRIMARY KEY (indicator, area, period, mapping_id, recorded_in),
  CHECK ((value IS NULL) <> (absence IS NULL)),
  CHECK (superseded_in > recorded_in)
) STRICT, WITHOUT ROWID;

INSERT INTO observation_by_indicator (indicator, area, period, mapping_id, recorded_in, superseded_in, first_day,
  last_day, value, numerator, denominator, standard_deviation, absence, absence_reason, absence_bound, lines)
SELECT indicator, area, period, mapping_id, recorded_in, superseded_in, first_day,
  last_day, value, numerator, denominator, standard_deviation, absence, absence_reason, absence_bound, lines
FROM observation ORDER BY indicator, area, period, mapping_id, recorded_in;

DROP TABLE observation;

ALTER TABLE observation_by_indicator RENAME TO observation;

DROP INDEX mapping_series_by_mapping;

CREATE INDEX mapping_series_by_mapping ON mapping_series (mapping_id, indicator, area);
