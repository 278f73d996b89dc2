import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';

const DemoDocument = graphql(`
  query Demo {
    demo {
      password
      mailboxUrl
      accounts {
        name
        email
        description
        deskName
      }
    }
  }
`);

interface DemoAccountsProps {
  busyEmail: string | undefined;
  onChoose: (email: string, password: string) => void;
}

/** In demo mode, whom to sign in as: one click. Elsewhere nothing. */
export function DemoAccounts({ busyEmail, onChoose }: DemoAccountsProps) {
  const [{ data }] = useQuery({ query: DemoDocument });
  const demo = data?.demo;
  if (!demo) return null;

  const desks = [...new Set(demo.accounts.map((account) => account.deskName))];
  return (
    <section aria-labelledby="demo" className="flex min-w-0 flex-1 basis-96 flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 id="demo" className="font-semibold">
          Look around as
        </h2>
        <p className="text-muted text-sm">
          This is a demo. Each of them signs in with one click, and mail arrives in{' '}
          <a
            href={demo.mailboxUrl}
            className="rounded-md text-accent-text underline underline-offset-2 hover:no-underline"
          >
            the mailbox
          </a>
          .
        </p>
      </div>
      {desks.map((desk) => (
        <div key={desk} className="flex flex-col gap-1">
          <h3 className="text-faint text-sm">{desk}</h3>
          <ul className="-mx-2 grid gap-x-2 sm:grid-cols-2">
            {demo.accounts
              .filter((account) => account.deskName === desk)
              .map((account) => (
                <li key={account.email}>
                  <button
                    type="button"
                    disabled={busyEmail !== undefined}
                    onClick={() => onChoose(account.email, demo.password)}
                    className="flex w-full flex-col rounded-md px-2 py-1.5 text-left hover:bg-hover disabled:opacity-55"
                  >
                    <span className="font-medium text-sm">
                      {account.name}
                      {busyEmail === account.email && <span className="font-normal text-muted"> · signing in</span>}
                    </span>
                    <span className="text-muted text-sm">{account.description}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
