import pg from 'pg';

/** Tickets of one customer. */
const perWorkspace = 20;

/**
 * Gives a desk so many tickets, each with its conversation and so many messages, past the triggers, whose work is not what is
 * measured; what they would keep is made to agree afterwards. One in fifty is open work, however old, of whom half is
 * nobody's and half is overdue.
 */
export async function addManyTickets(
  databaseUrl: string,
  deskSlug: string,
  tickets: number,
  messages = 1,
): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    const found = await client.query<{ id: string }>('SELECT id FROM desk WHERE slug = $1', [deskSlug]);
    const deskId = found.rows[0]?.id;
    const values = { ':desk': `'${deskId}'::uuid`, ':tickets': `${tickets}`, ':messages': `${messages}` };
    for (const statement of statements) {
      await client.query(statement.replace(/:desk|:tickets|:messages/g, (name) => values[name as keyof typeof values]));
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

/** An id that follows from a number, of its own for each kind of row. */
const id = (kind: number, n: string) => `(lpad(to_hex(${n}), 8, '0') || '-000${kind}-7000-8000-000000000000')::uuid`;

const workspaces = `generate_series(0, (:tickets - 1) / ${perWorkspace}) AS n`;

const statements = [
  `INSERT INTO person (id, name, email, email_verified)
   SELECT ${id(1, 'n')}, 'Customer ' || n, 'customer' || n || '@example.com', true FROM ${workspaces}`,
  `INSERT INTO workspace (id, desk_id, kind, name)
   SELECT ${id(2, 'n')}, :desk, 'ORGANISATION', 'Workspace ' || n FROM ${workspaces}`,
  `INSERT INTO workspace_member (workspace_id, person_id, role)
   SELECT ${id(2, 'n')}, ${id(1, 'n')}, 'OWNER' FROM ${workspaces}`,
  `INSERT INTO conversation (id, desk_id, workspace_id)
   SELECT ${id(3, 'n')}, :desk, ${id(2, `n / ${perWorkspace}`)} FROM generate_series(0, :tickets - 1) AS n`,
  `INSERT INTO thread_item (id, conversation_id, kind, audience, author_id, author_side, created_at, rich_text, html, text)
   SELECT ${id(4, 'n * :messages + m')}, ${id(3, 'n')}, 'MESSAGE', 'PUBLIC', ${id(1, `n / ${perWorkspace}`)}, 'CUSTOMER',
          now() - n * interval '30 seconds' - m * interval '1 hour', '{}', '<p>Nothing arrives since this morning.</p>', 'Nothing arrives since this morning.'
   FROM generate_series(0, :tickets - 1) AS n, generate_series(0, :messages - 1) AS m`,
  `INSERT INTO ticket (id, reference, desk_id, workspace_id, conversation_id, submitter_id, assignee_id, type_id, priority_id,
                       subject, status, premium, message_count, last_message_id, client_mutation_id, created_at, updated_at,
                       status_since, due_at)
   SELECT ${id(5, 'n')}, 'TKT-' || translate(lpad(to_hex(n), 5, '0'), '0123456789abcdef', '23456789ABCDEFGH') || '-2222',
          :desk, ${id(2, `n / ${perWorkspace}`)}, ${id(3, 'n')}, ${id(1, `n / ${perWorkspace}`)},
          CASE WHEN n % 100 >= 50 THEN team[1 + n % cardinality(team)] END,
          types[1 + n % cardinality(types)], priorities[1 + n % cardinality(priorities)],
          'No alerts since deployment ' || n,
          (CASE n % 50 WHEN 0 THEN (ARRAY['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'])[1 + n / 50 % 3] ELSE 'CLOSED' END)::ticket_status,
          n % 10 = 0, :messages, ${id(4, 'n * :messages')}, n::text,
          now() - n * interval '31 seconds', now() - n * interval '30 seconds', now() - n * interval '30 seconds',
          CASE WHEN n % 50 = 0 AND n / 50 % 3 < 2 THEN now() + (n / 50 % 1000 - 500) * interval '1 hour' END
   FROM generate_series(0, :tickets - 1) AS n,
        (SELECT array_agg(person_id) AS team FROM desk_member WHERE desk_id = :desk) AS team,
        (SELECT array_agg(id) AS types FROM ticket_type WHERE desk_id = :desk AND archived_at IS NULL) AS types,
        (SELECT array_agg(id) AS priorities FROM priority WHERE desk_id = :desk) AS priorities`,
  `INSERT INTO ticket_count (workspace_id, status, desk_id, count)
   SELECT workspace_id, status, desk_id, count(*) FROM ticket GROUP BY 1, 2, 3
   ON CONFLICT (workspace_id, status) DO NOTHING`,
  `DELETE FROM desk_ticket_count`,
  `INSERT INTO desk_ticket_count (desk_id, status, assignee_id, count)
   SELECT desk_id, status, desk_ticket_count_key(status, assignee_id), count(*)
   FROM ticket WHERE deleted_at IS NULL GROUP BY 1, 2, 3`,
];
