-- What schema.prisma can't express: checks, foreign keys over several columns, partial indexes and triggers.
-- Nothing here needs more than Postgres 15.

-- ───────────────────────────── checks ─────────────────────────────

ALTER TABLE person ADD CONSTRAINT person_email_is_lower_case CHECK (email = lower(email));

ALTER TABLE desk ADD CONSTRAINT desk_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE ticket_type
  ADD CONSTRAINT ticket_type_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT ticket_type_position_is_natural CHECK (position >= 0);

ALTER TABLE priority
  ADD CONSTRAINT priority_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT priority_rank_starts_at_one CHECK (rank >= 1);

-- Trimmed of ASCII white space, so that the rule is the same in every locale; a length in characters, not UTF-16 units.
ALTER TABLE ticket
  ADD CONSTRAINT ticket_reference_format CHECK (reference ~ '^TKT-[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{4}$'),
  ADD CONSTRAINT ticket_subject_is_trimmed CHECK (subject = btrim(subject, E' \t\n\r\f\v')),
  ADD CONSTRAINT ticket_subject_length CHECK (char_length(subject) BETWEEN 1 AND 200),
  ADD CONSTRAINT ticket_message_count_is_natural CHECK (message_count >= 0),
  ADD CONSTRAINT ticket_version_starts_at_one CHECK (version >= 1);

ALTER TABLE ticket_count ADD CONSTRAINT ticket_count_is_natural CHECK (count >= 0);

-- Each kind of thread item has its own columns and none of the others'. An author may be null on any kind: people can be
-- deleted, their messages stay.
ALTER TABLE thread_item
  ADD CONSTRAINT thread_item_message_columns CHECK (
    CASE kind
      WHEN 'MESSAGE' THEN num_nulls(rich_text, html, text) = 0
      ELSE num_nonnulls(rich_text, html, text, client_mutation_id) = 0 AND NOT automatic
    END
  ),
  ADD CONSTRAINT thread_item_automatic_has_no_customer CHECK (
    NOT automatic OR (author_side <> 'CUSTOMER' AND client_mutation_id IS NULL)
  ),
  ADD CONSTRAINT thread_item_system_has_no_author CHECK (
    author_side <> 'SYSTEM' OR num_nonnulls(author_id, client_mutation_id) = 0
  ),
  ADD CONSTRAINT thread_item_status_columns CHECK (
    CASE kind
      WHEN 'STATUS_CHANGE' THEN num_nulls(status_from, status_to) = 0 AND status_from <> status_to
      ELSE num_nonnulls(status_from, status_to) = 0
    END
  ),
  ADD CONSTRAINT thread_item_assignment_columns CHECK (kind = 'ASSIGNMENT_CHANGE' OR assignee_id IS NULL),
  ADD CONSTRAINT thread_item_priority_columns CHECK (
    CASE kind
      WHEN 'PRIORITY_CHANGE' THEN priority_from_id IS NULL OR priority_from_id IS DISTINCT FROM priority_to_id
      ELSE num_nonnulls(priority_from_id, priority_to_id) = 0
    END
  );

ALTER TABLE live_event ADD CONSTRAINT live_event_has_topics CHECK (cardinality(topics) > 0);

ALTER TABLE live_horizon ADD CONSTRAINT live_horizon_is_one_row CHECK (id = 1);
INSERT INTO live_horizon (id, xid) VALUES (1, 0);

-- ───────────────────────────── foreign keys ─────────────────────────────

-- A ticket's licence and conversation are of the ticket's own workspace.
ALTER TABLE ticket
  DROP CONSTRAINT ticket_license_id_fkey,
  ADD CONSTRAINT ticket_license_id_fkey FOREIGN KEY (workspace_id, license_id)
    REFERENCES license (workspace_id, id) ON UPDATE CASCADE ON DELETE SET NULL (license_id),
  DROP CONSTRAINT ticket_conversation_id_fkey,
  ADD CONSTRAINT ticket_conversation_id_fkey FOREIGN KEY (workspace_id, conversation_id)
    REFERENCES conversation (workspace_id, id) ON UPDATE CASCADE ON DELETE RESTRICT;

-- ───────────────────────────── indexes ─────────────────────────────

-- Queue counts read open work only, which is a small part of all tickets.
CREATE INDEX ticket_open_work_idx ON ticket (desk_id, assignee_id)
  WHERE status IN ('OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER');

CREATE UNIQUE INDEX priority_default_key ON priority (desk_id) WHERE is_default;

-- ───────────────────────────── tickets per workspace and status ─────────────────────────────

-- Once per statement, in the order of the primary key: statements that change the same counts lock them in the same
-- order, so they never wait for each other in a circle.
CREATE FUNCTION ticket_count_add(workspace uuid, of_status ticket_status, desk uuid, delta bigint) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO ticket_count AS kept (workspace_id, status, desk_id, count)
  VALUES (workspace, of_status, desk, greatest(delta, 0))
  ON CONFLICT (workspace_id, status) DO UPDATE SET count = kept.count + delta;
$$;

-- Its argument is what each row of "changed" adds: 1 after an insert, -1 after a delete.
CREATE FUNCTION ticket_count_after_insert_or_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ticket_count_add(workspace_id, status, desk_id, tickets * TG_ARGV[0]::int)
  FROM (
    SELECT workspace_id, status, desk_id, count(*) AS tickets FROM changed GROUP BY 1, 2, 3 ORDER BY 1, 2
  ) AS changes;
  RETURN NULL;
END
$$;

CREATE FUNCTION ticket_count_after_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ticket_count_add(workspace_id, status, desk_id, delta)
  FROM (
    SELECT workspace_id, status, desk_id, sum(step) AS delta
    FROM (
      SELECT workspace_id, status, desk_id, 1 AS step FROM after_it
      UNION ALL
      SELECT workspace_id, status, desk_id, -1 FROM before_it
    ) AS steps
    GROUP BY 1, 2, 3 HAVING sum(step) <> 0 ORDER BY 1, 2
  ) AS changes;
  RETURN NULL;
END
$$;

CREATE TRIGGER ticket_count_after_insert AFTER INSERT ON ticket
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ticket_count_after_insert_or_delete('1');
CREATE TRIGGER ticket_count_after_delete AFTER DELETE ON ticket
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION ticket_count_after_insert_or_delete('-1');
CREATE TRIGGER ticket_count_after_update AFTER UPDATE ON ticket
  REFERENCING OLD TABLE AS before_it NEW TABLE AS after_it FOR EACH STATEMENT EXECUTE FUNCTION ticket_count_after_update();

-- ───────────────────────────── the newest public message ─────────────────────────────

-- Customers see a ticket's last message: it is a public message of the ticket's own conversation. Judged at commit, so a
-- transaction may change the message and the ticket in either order.
CREATE FUNCTION ticket_last_message_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  message uuid;
BEGIN
  IF TG_TABLE_NAME = 'ticket' THEN
    message := NEW.last_message_id;
  ELSE
    message := NEW.id;
  END IF;
  IF EXISTS (
    SELECT FROM ticket JOIN thread_item ON thread_item.id = ticket.last_message_id
    WHERE ticket.last_message_id = message
      AND (thread_item.conversation_id <> ticket.conversation_id
        OR thread_item.kind <> 'MESSAGE' OR thread_item.audience <> 'PUBLIC')
  ) THEN
    RAISE EXCEPTION 'row of relation "%" violates check constraint "ticket_last_message_is_public"', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'ticket_last_message_is_public', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER ticket_last_message_is_public AFTER INSERT OR UPDATE OF last_message_id, conversation_id
  ON ticket DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.last_message_id IS NOT NULL) EXECUTE FUNCTION ticket_last_message_check();
CREATE CONSTRAINT TRIGGER ticket_last_message_is_public AFTER UPDATE OF kind, audience, conversation_id
  ON thread_item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  EXECUTE FUNCTION ticket_last_message_check();

-- ───────────────────────────── on one side of a desk ─────────────────────────────

-- Nobody is on a desk's team and in one of its workspaces. The lock on the person makes two transactions that would each
-- add one side take turns; the second then reads what the first committed (at READ COMMITTED, which Parley works in).
CREATE FUNCTION person_sides_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('person_sides:' || NEW.person_id, 0));
  IF EXISTS (
    SELECT FROM desk_member
      JOIN workspace ON workspace.desk_id = desk_member.desk_id
      JOIN workspace_member ON workspace_member.workspace_id = workspace.id
        AND workspace_member.person_id = desk_member.person_id
    WHERE desk_member.person_id = NEW.person_id
  ) THEN
    RAISE EXCEPTION 'row of relation "%" violates check constraint "person_is_on_one_side_of_a_desk"', TG_TABLE_NAME
      USING ERRCODE = 'check_violation', CONSTRAINT = 'person_is_on_one_side_of_a_desk', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER person_is_on_one_side_of_a_desk AFTER INSERT OR UPDATE OF desk_id, person_id ON desk_member
  FOR EACH ROW EXECUTE FUNCTION person_sides_check();
CREATE TRIGGER person_is_on_one_side_of_a_desk AFTER INSERT OR UPDATE OF workspace_id, person_id ON workspace_member
  FOR EACH ROW EXECUTE FUNCTION person_sides_check();

-- ───────────────────────────── what the live log must hear of, whoever writes it ─────────────────────────────

CREATE FUNCTION live_event_of_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO live_event (type, topics) VALUES ('ACCESS_CHANGED', ARRAY['person:' || OLD.person_id]);
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.person_id <> OLD.person_id) THEN
    INSERT INTO live_event (type, topics) VALUES ('ACCESS_CHANGED', ARRAY['person:' || NEW.person_id]);
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER live_event_of_access AFTER INSERT OR UPDATE OR DELETE ON desk_member
  FOR EACH ROW EXECUTE FUNCTION live_event_of_access();
CREATE TRIGGER live_event_of_access AFTER INSERT OR UPDATE OR DELETE ON workspace_member
  FOR EACH ROW EXECUTE FUNCTION live_event_of_access();

CREATE FUNCTION live_event_of_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO live_event (type, topics)
  VALUES ('SESSION_ENDED', ARRAY['session:' || OLD.id, 'person:' || OLD.person_id]);
  RETURN NULL;
END
$$;

CREATE TRIGGER live_event_of_session_end AFTER DELETE ON session
  FOR EACH ROW EXECUTE FUNCTION live_event_of_session_end();
