import { v7 as uuidv7 } from 'uuid';
import { demoDesks } from './demo-desks.ts';
import type { DemoRows } from './demo-rows.ts';
import { drawn } from './drawn.ts';

const day = 86_400_000;

/** Everybody of every desk with a verified address and a password, and their ids by key. */
export function peopleRows(
  now: Date,
  passwordHash: string,
): Pick<DemoRows, 'person' | 'credential'> & { ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const person: DemoRows['person'] = [];
  const credential: DemoRows['credential'] = [];
  for (const { key, name, email } of demoDesks.flatMap(({ cast }) => [...cast.team, ...cast.customers])) {
    // A customer of two desks is one person.
    if (ids.has(key)) continue;
    const createdAt = new Date(now.getTime() - (60 + drawn(key, 600)) * day);
    const id = uuidv7({ msecs: createdAt.getTime() });
    ids.set(key, id);
    person.push({ id, name, email, emailVerified: true, createdAt, updatedAt: createdAt });
    // As better-auth stores a password: the account's id is the person's.
    credential.push({
      personId: id,
      providerId: 'credential',
      accountId: id,
      password: passwordHash,
      createdAt,
      updatedAt: createdAt,
    });
  }
  return { ids, person, credential };
}
