import { format } from 'date-fns';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { browserZone, inReaderZone } from '@/lib/time/reader-zone.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { Select } from '@/ui/select.tsx';

const SetTimeZoneDocument = graphql(`
  mutation SetTimeZone($input: SetTimeZoneInput!) {
    setTimeZone(input: $input) {
      viewer {
        id
        timeZone
      }
    }
  }
`);

const AUTOMATIC = 'automatic';

const labelOf = (zone: string) => zone.replaceAll('_', ' ');

/** Every zone that the browser knows, and the chosen one, which may have an older name. */
function zonesWith(chosen: string | null) {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  return [...new Set(chosen === null ? known : [...known, chosen])].sort();
}

/** In which zone times are shown. What is chosen is saved at once. */
export function TimeZoneField({ timeZone }: { timeZone: string | null }) {
  const [{ data, error, fetching }, save] = useMutation(SetTimeZoneDocument);
  const now = useNow();
  const automatic = { value: AUTOMATIC, label: `As this device (${labelOf(browserZone())})` };
  const options = [automatic, ...zonesWith(timeZone).map((zone) => ({ value: zone, label: labelOf(zone) }))];

  return (
    <div className="flex max-w-sm flex-col gap-2">
      <Select
        label="Time zone"
        hint={`All times are shown in it. There it is ${format(inReaderZone(now), 'HH:mm')} now.`}
        options={options}
        value={timeZone ?? AUTOMATIC}
        onChange={(value) => void save({ input: { timeZone: value === AUTOMATIC ? null : value } })}
        error={error && faultOf(error).detail}
      />
      <span role="status" className="text-green-text text-sm">
        {data && !error && !fetching && 'Saved.'}
      </span>
    </div>
  );
}
