import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { LicenseStatus } from '@/gql/graphql.ts';
import { Badge, type Tone } from '@/ui/badge.tsx';
import { endWords } from './end-words.ts';

const LicenseList_workspace = graphql(`
  fragment LicenseList_workspace on Workspace {
    id
    licenses {
      id
      product
      keySuffix
      status
      expiresAt
    }
  }
`);

const looks: Record<LicenseStatus, { label: string; tone: Tone }> = {
  ACTIVE: { label: 'Active', tone: 'green' },
  PENDING: { label: 'Pending', tone: 'blue' },
  SUSPENDED: { label: 'Suspended', tone: 'amber' },
  EXPIRED: { label: 'Expired', tone: 'neutral' },
};

/** The licences of a workspace, newest first. */
export function LicenseList({ workspace: ref }: { workspace: FragmentType<typeof LicenseList_workspace> }) {
  const { licenses } = readFragment(LicenseList_workspace, ref);
  if (licenses.length === 0) {
    return <p className="py-2 text-muted text-sm">You have no licences. Tickets need none.</p>;
  }
  return (
    <ul className="flex flex-col divide-y divide-line">
      {licenses.map(({ id, product, keySuffix, status, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
          <span className="min-w-0 flex-1 basis-full font-medium sm:basis-48">
            {product} <span className="font-mono font-normal text-muted text-sm">…{keySuffix}</span>
          </span>
          <span className="text-muted text-sm">{endWords(expiresAt, new Date())}</span>
          <Badge tone={looks[status].tone}>{looks[status].label}</Badge>
        </li>
      ))}
    </ul>
  );
}
