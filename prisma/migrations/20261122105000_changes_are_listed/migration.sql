-- What triggers write into the log says of no field that it changed: that is an empty list to its readers.
ALTER TABLE live_event ALTER COLUMN changed SET DEFAULT ARRAY[]::TEXT[];
UPDATE live_event SET changed = '{}' WHERE changed IS NULL;
