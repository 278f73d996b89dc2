-- After the kind itself: a new value of an enum can be named only once it is committed.
ALTER TABLE thread_item
  ADD CONSTRAINT thread_item_type_columns CHECK (
    CASE kind
      WHEN 'TYPE_CHANGE' THEN type_from_id IS NULL OR type_from_id IS DISTINCT FROM type_to_id
      ELSE num_nonnulls(type_from_id, type_to_id) = 0
    END
  );
