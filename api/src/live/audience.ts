import type { Standing, Viewer } from '../domains/people/policy.ts';

/**
 * Who hears of events together: one execution per event serves all of them, so it may read no more than each may see. It
 * reads as somebody who has nothing but what they all share, which makes a leak to one of them impossible.
 */
export type Audience =
  | { readonly kind: 'team'; readonly deskId: string }
  | { readonly kind: 'members'; readonly workspaceId: string }
  /** A desk's team and all of its customers, for what whoever may read its answers sees alike. */
  | { readonly kind: 'readers'; readonly deskId: string }
  /** One person, for what is theirs alone, with everything they may see at the moment. */
  | { readonly kind: 'person'; readonly standing: Standing }
  /** Whoever is signed in, for what holds nothing that only some may see. */
  | { readonly kind: 'anybody' };

/** What a viewer may listen to, and among whom. */
export interface Listening {
  readonly topics: readonly string[];
  readonly audience: Audience;
}

/** The same for viewers who may share an execution. */
export function keyOf({ topics, audience }: Listening): string {
  return JSON.stringify([...topics, ...partsOf(audience)]);
}

function partsOf(audience: Audience): string[] {
  switch (audience.kind) {
    case 'team':
      return ['team', audience.deskId];
    case 'members':
      return ['members', audience.workspaceId];
    case 'readers':
      return ['readers', audience.deskId];
    case 'person': {
      const { personId, desks, workspaces } = audience.standing;
      const roles = [...desks, ...workspaces].map((membership) => membership.join()).sort();
      return ['person', personId, ...roles];
    }
    case 'anybody':
      return ['anybody'];
  }
}

/** Whether the viewer, whom the policy has just named it for, is in the audience with the access they have now. */
export function isIn(audience: Audience, viewer: Standing): boolean {
  switch (audience.kind) {
    case 'team':
      return viewer.desks.has(audience.deskId);
    case 'members':
      return viewer.workspaces.has(audience.workspaceId);
    case 'person':
      return viewer.personId === audience.standing.personId;
    // Of which desk a workspace is, the policy alone knows.
    case 'readers':
    case 'anybody':
      return true;
  }
}

/** No row has this id. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** As whom rows are read for an audience: with the least role of those in it, and nobody's session. */
export function readerFor(audience: Audience): Viewer {
  const session = { sessionId: nobody, sessionExpiresAt: new Date(0) };
  const stranger: Viewer = { personId: nobody, desks: new Map(), workspaces: new Map(), ...session };
  switch (audience.kind) {
    case 'team':
      return { ...stranger, desks: new Map([[audience.deskId, 'AGENT']]) };
    case 'members':
      return { ...stranger, workspaces: new Map([[audience.workspaceId, 'MEMBER']]) };
    case 'readers':
      return { ...stranger, answersOf: audience.deskId };
    case 'person':
      return { ...audience.standing, ...session };
    case 'anybody':
      return stranger;
  }
}
