import type { Client, CombinedError } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { withDeadline } from '@/lib/graphql/with-deadline.ts';

const SignedInDocument = graphql(`
  query SignedIn {
    viewer {
      id
    }
  }
`);

/** Who is signed in by now, null for nobody: another tab of this browser may have made it somebody else. */
export async function askSignedIn(client: Client): Promise<{ viewerId: string | null } | { error: CombinedError }> {
  const { data, error } = await client
    .query(SignedInDocument, {}, { ...withDeadline, requestPolicy: 'network-only' })
    .toPromise();
  return error ? { error } : { viewerId: data?.viewer?.id ?? null };
}
