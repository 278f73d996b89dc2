-- An account is made once its address is proven (docs/decisions/030). Those that never were hold a name and a password of
-- whoever typed the address first, signed nobody in, and would keep the address from its owner.
DELETE FROM person
WHERE NOT email_verified
  AND cancelled_at IS NULL
  AND NOT EXISTS (SELECT FROM ticket WHERE ticket.submitter_id = person.id);
