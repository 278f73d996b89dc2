-- Tickets that are older than targets know neither when the team first answered nor since when their time stands still. Both
-- follow from their threads, as changes of today write them. How long time stood still before, in hours that the desk works,
-- only the API can say: it stays 0.
WITH answered AS (
  SELECT conversation_id, min(created_at) AS first_at
  FROM thread_item
  WHERE kind = 'MESSAGE' AND audience = 'PUBLIC' AND author_side = 'TEAM' AND NOT automatic
    AND purpose IS DISTINCT FROM 'OPENED_FOR_CUSTOMER'
  GROUP BY conversation_id
)
UPDATE ticket
SET first_response_at = answered.first_at,
    due_at = CASE WHEN ticket.due_at IS NOT NULL THEN ticket.resolution_due_at END
FROM answered
WHERE answered.conversation_id = ticket.conversation_id
  AND ticket.first_response_at IS DISTINCT FROM answered.first_at;

WITH stopped AS (
  SELECT conversation_id, max(created_at) AS since
  FROM thread_item
  WHERE kind = 'STATUS_CHANGE'
    AND status_from IN ('OPEN', 'IN_PROGRESS') AND status_to NOT IN ('OPEN', 'IN_PROGRESS')
  GROUP BY conversation_id
)
UPDATE ticket
SET paused_since = least(ticket.paused_since, coalesce(stopped.since, ticket.status_since))
FROM ticket AS paused
LEFT JOIN stopped USING (conversation_id)
WHERE paused.id = ticket.id
  AND ticket.status NOT IN ('OPEN', 'IN_PROGRESS');
