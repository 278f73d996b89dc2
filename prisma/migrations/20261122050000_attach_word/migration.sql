-- Desks made before their vocabulary had a word for the button that adds files: one that takes pictures alone invites them.
UPDATE desk
SET vocabulary = vocabulary || jsonb_build_object(
  'attach',
  CASE
    WHEN attachment_policy -> 'kinds' <@ '["jpg", "jpeg", "png", "gif", "webp"]'::jsonb THEN '📸 Click to upload screenshots'
    ELSE 'Attach files'
  END
);
