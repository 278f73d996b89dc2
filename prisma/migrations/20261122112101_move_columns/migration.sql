-- After the kind itself: a new value of an enum can be named only once it is committed.
ALTER TABLE thread_item
  ADD CONSTRAINT thread_item_workspace_columns CHECK (
    CASE kind
      WHEN 'WORKSPACE_CHANGE' THEN workspace_from_id IS NULL OR workspace_from_id IS DISTINCT FROM workspace_to_id
      ELSE num_nonnulls(workspace_from_id, workspace_to_id) = 0
    END
  );
