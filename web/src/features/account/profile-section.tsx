import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { AccountSection } from './account-section.tsx';
import { NameForm } from './name-form.tsx';
import { TimeZoneField } from './time-zone-field.tsx';

const ProfileSection_viewer = graphql(`
  fragment ProfileSection_viewer on Viewer {
    id
    timeZone
    person {
      id
      name
    }
  }
`);

/** What somebody is called, and where their clock is. */
export function ProfileSection({ viewer: ref }: { viewer: FragmentType<typeof ProfileSection_viewer> }) {
  const { person, timeZone } = readFragment(ProfileSection_viewer, ref);
  return (
    <AccountSection anchor="profile" title="Profile" intro="Your name stands beside what you write.">
      <NameForm name={person.name} />
      <TimeZoneField timeZone={timeZone ?? null} />
    </AccountSection>
  );
}
