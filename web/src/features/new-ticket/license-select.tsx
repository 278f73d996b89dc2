import type { LicenseStatus } from '@/gql/graphql.ts';
import { Select } from '@/ui/select.tsx';

export interface SelectableLicense {
  id: string;
  product: string;
  keySuffix: string;
  status: LicenseStatus;
}

interface LicenseSelectProps {
  /** Those that may be linked. */
  licenses: readonly SelectableLicense[];
  /** Empty: none. */
  value: string;
  onChange: (licenseId: string) => void;
  error: string | undefined;
}

const statusWords: Record<LicenseStatus, string> = {
  ACTIVE: 'Active',
  PENDING: 'Pending',
  SUSPENDED: 'Suspended',
  EXPIRED: 'Expired',
};

/** The select's own value for no licence: an empty one would be none chosen yet. */
const NONE = 'none';

/** Links a licence of the workspace. Shown only where there is one to link. */
export function LicenseSelect({ licenses, value, onChange, error }: LicenseSelectProps) {
  const options = [
    { value: NONE, label: 'No licence' },
    ...licenses.map(({ id, product, keySuffix, status }) => ({
      value: id,
      label: `${product} …${keySuffix}`,
      description: statusWords[status],
    })),
  ];
  return (
    <Select
      label="Link a License"
      optional
      hint="If this is about a licence, link it, so that the team can look up its details at once."
      options={options}
      value={licenses.some(({ id }) => id === value) ? value : NONE}
      onChange={(next) => onChange(next === NONE ? '' : next)}
      error={error}
    />
  );
}
