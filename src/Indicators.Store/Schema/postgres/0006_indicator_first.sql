-- Indicator first in the figures' key: an import brings one indicator, or a few, for all areas, and so adds at one
-- place of the index instead of touching every area's pages. One area's figures are found through mapping_series.
-- An import and its figures are written in one transaction, and neither is ever removed: the database need not look
-- the import up for each figure, which took longer than writing it. `store check` does.

ALTER TABLE observation
  DROP CONSTRAINT observation_pkey,
  DROP CONSTRAINT observation_recorded_in_fkey,
  DROP CONSTRAINT observation_superseded_in_fkey;

ALTER TABLE observation ADD PRIMARY KEY (indicator, area, period, mapping_id, recorded_in);

DROP INDEX mapping_series_by_mapping;

CREATE INDEX mapping_series_by_mapping ON mapping_series (mapping_id, indicator, area);
