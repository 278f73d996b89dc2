import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { PlainLink } from '@/ui/link.tsx';
import { supportTabs } from './support-tabs.ts';

const HelpNavDocument = graphql(`
  query HelpNav($desk: String!) {
    desk(slug: $desk) {
      id
      features
    }
    knowledge(desk: $desk) {
      desk {
        id
      }
    }
  }
`);

/** Where a desk's answers are, of those it has for the reader. */
export function HelpNav({ desk }: { desk: string }) {
  const [{ data }] = useQuery({ query: HelpNavDocument, variables: { desk } });
  const tabs = supportTabs(data?.desk?.features ?? [], Boolean(data?.knowledge));
  const has = (tab: (typeof tabs)[number]['value']) => tabs.some(({ value }) => value === tab);
  return (
    <nav aria-label="Help" className="-mx-2 order-last flex w-full gap-1 pb-2 sm:order-none sm:mx-0 sm:w-auto sm:pb-0">
      <HelpLink to="/help/$desk" desk={desk}>
        Support
      </HelpLink>
      {has('articles') && (
        <HelpLink to="/help/$desk/articles" desk={desk}>
          Articles
        </HelpLink>
      )}
      {has('faq') && (
        <HelpLink to="/help/$desk/faq" desk={desk}>
          FAQ
        </HelpLink>
      )}
    </nav>
  );
}

interface HelpLinkProps {
  to: '/help/$desk' | '/help/$desk/articles' | '/help/$desk/faq';
  desk: string;
  children: string;
}

function HelpLink({ to, desk, children }: HelpLinkProps) {
  return (
    <PlainLink
      to={to}
      params={{ desk }}
      activeOptions={{ exact: to === '/help/$desk', includeSearch: false }}
      className="target rounded-md px-2 py-1 text-muted text-sm hover:bg-hover hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
    >
      {children}
    </PlainLink>
  );
}
