-- Tickets end with their workspace and with their submitter's account, so every status that is not finished must lead to
-- CLOSED in one step: the rule is added where an admin took it away.
WITH missing AS (
  SELECT desk.id, jsonb_agg(definition -> 'status') AS statuses
  FROM desk, jsonb_array_elements(desk.statuses) AS definition
  WHERE definition ->> 'status' NOT IN ('CLOSED', 'REVOKED')
    AND NOT EXISTS (
      SELECT FROM jsonb_array_elements(desk.lifecycle -> 'rules') AS rule
      WHERE rule ->> 'event' = 'CLOSE' AND rule -> 'from' ? (definition ->> 'status')
    )
  GROUP BY desk.id
)
UPDATE desk
SET settings_version = settings_version + 1,
    lifecycle = jsonb_set(
      lifecycle,
      '{rules}',
      (lifecycle -> 'rules')
        || jsonb_build_array(jsonb_build_object('event', 'CLOSE', 'from', missing.statuses, 'to', 'CLOSED'))
    )
FROM missing
WHERE desk.id = missing.id;

-- Whether customers take tickets back is for the lifecycle alone to say: the feature of that name switched nothing.
UPDATE desk SET features = array_remove(features, 'REVOKE') WHERE 'REVOKE' = ANY (features);
