import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Link } from '@/ui/link.tsx';
import { PageHeading } from '@/ui/page-form.tsx';
import { ResendLink } from './resend-link.tsx';

const MailboxDocument = graphql(`
  query Mailbox {
    demo {
      mailboxUrl
    }
  }
`);

interface CheckMailPageProps {
  /** Where the link went, when this page still knows; a reload forgets it. */
  sent: { email: string; next: string } | undefined;
}

/** After sign-up: the next step is in the person's mail. */
export function CheckMailPage({ sent }: CheckMailPageProps) {
  usePageTitle('Check your mail');
  const [{ data }] = useQuery({ query: MailboxDocument });
  return (
    <div className="mx-auto flex w-full max-w-sm flex-col gap-6">
      <PageHeading
        title="Check your mail"
        intro={
          <>
            We sent a link to {sent ? <strong className="font-medium text-ink">{sent.email}</strong> : 'your address'}.
            Open it within an hour to finish.
          </>
        }
      />
      {data?.demo && (
        <p className="text-muted text-sm">
          In the demo mail stays here:{' '}
          <a
            href={data.demo.mailboxUrl}
            className="rounded-md text-accent-text underline underline-offset-2 hover:no-underline"
          >
            open the mailbox
          </a>
          .
        </p>
      )}
      {sent && <ResendLink {...sent} />}
      <p className="text-muted text-sm">
        Nothing came? Look among the spam, or <Link to="/sign-up">sign up with another address</Link>.
      </p>
    </div>
  );
}
