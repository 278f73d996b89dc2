interface Belonging {
  deskMemberships: readonly { desk: { id: string } }[];
  workspaceMemberships: readonly { workspace: { desk: { id: string } } }[];
}

export type NextStep = { kind: 'ready' } | { kind: 'join'; deskId: string } | { kind: 'choose' };

/**
 * What a person who has just arrived still needs. Who belongs to the named desk, or to any when none is named, needs
 * nothing; who belongs to none joins the named desk, or the only one, or chooses.
 */
export function deskToJoin(
  person: Belonging,
  desks: readonly { id: string; slug: string }[],
  named: string | undefined,
): NextStep {
  const own = new Set([
    ...person.deskMemberships.map(({ desk }) => desk.id),
    ...person.workspaceMemberships.map(({ workspace }) => workspace.desk.id),
  ]);
  const target = desks.find(({ slug }) => slug === named);
  if (target) return own.has(target.id) ? { kind: 'ready' } : { kind: 'join', deskId: target.id };
  if (own.size > 0) return { kind: 'ready' };
  const [only, second] = desks;
  return only && !second ? { kind: 'join', deskId: only.id } : { kind: 'choose' };
}
