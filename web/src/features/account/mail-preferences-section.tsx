import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { SetMailPreferencesInput } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Checkbox } from '@/ui/checkbox.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { AccountSection } from './account-section.tsx';

const MailPreferencesSection_viewer = graphql(`
  fragment MailPreferencesSection_viewer on Viewer {
    id
    deskMemberships {
      desk {
        id
      }
    }
    mailPreferences {
      newTickets
      replies
      statusChanges
    }
  }
`);

const SetMailPreferencesDocument = graphql(`
  mutation SetMailPreferences($input: SetMailPreferencesInput!) {
    setMailPreferences(input: $input) {
      mailPreferences {
        newTickets
        replies
        statusChanges
      }
    }
  }
`);

interface MailPreferencesSectionProps {
  viewer: FragmentType<typeof MailPreferencesSection_viewer>;
  onChanged: () => void;
}

/** Which mail somebody wants. What is ticked is saved at once. */
export function MailPreferencesSection({ viewer: ref, onChanged }: MailPreferencesSectionProps) {
  const viewer = readFragment(MailPreferencesSection_viewer, ref);
  const [{ error, fetching }, save] = useMutation(SetMailPreferencesDocument);
  const { newTickets, replies, statusChanges } = viewer.mailPreferences;
  const choose = async (input: SetMailPreferencesInput) => {
    await save({ input });
    onChanged();
  };

  return (
    <AccountSection
      anchor="mail"
      title="Mail"
      intro={
        <>
          What Parley writes to you about.{' '}
          <a href="#watched" className="rounded-md text-accent-text underline underline-offset-2 hover:no-underline">
            Tickets that you watch
          </a>{' '}
          are listed below.
        </>
      }
    >
      <div className="flex flex-col gap-1">
        {viewer.deskMemberships.length > 0 && (
          <Checkbox
            label="New tickets"
            busy={fetching}
            checked={newTickets}
            onChange={(checked) => void choose({ newTickets: checked })}
          />
        )}
        <Checkbox
          label="Replies on tickets that you watch"
          busy={fetching}
          checked={replies}
          onChange={(checked) => void choose({ replies: checked })}
        />
        <Checkbox
          label="Changes of their status"
          busy={fetching}
          checked={statusChanges}
          onChange={(checked) => void choose({ statusChanges: checked })}
        />
      </div>
      <FieldError id="mail-preferences-error" message={error && faultOf(error).detail} />
    </AccountSection>
  );
}
