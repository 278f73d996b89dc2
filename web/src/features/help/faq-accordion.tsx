import { ChevronDown } from 'lucide-react';
import { Accordion } from 'radix-ui';
import { useEffect, useState } from 'react';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Link } from '@/ui/link.tsx';

const FaqAccordionEntry = graphql(`
  fragment FaqAccordion_entry on FaqEntry {
    id
    slug
    question
    body {
      html
    }
    article {
      id
      slug
      title
    }
  }
`);

interface FaqAccordionProps {
  desk: string;
  entries: readonly FragmentType<typeof FaqAccordionEntry>[];
}

const addressed = () => decodeURIComponent(window.location.hash.slice(1));

/** Questions that open and close; the one that the address names is open, and what one opens is in the address. */
export function FaqAccordion({ desk, entries: masked }: FaqAccordionProps) {
  const entries = readFragment(FaqAccordionEntry, masked);
  const [open, setOpen] = useState<string[]>(() => [addressed()]);

  useEffect(() => {
    const show = () => {
      const slug = addressed();
      setOpen((now) => (now.includes(slug) ? now : [...now, slug]));
      document.getElementById(slug)?.scrollIntoView({ block: 'start' });
    };
    show();
    window.addEventListener('hashchange', show);
    return () => window.removeEventListener('hashchange', show);
  }, []);

  function change(next: string[]) {
    const opened = next.find((slug) => !open.includes(slug));
    // Not by the router, which would scroll there.
    if (opened) window.history.replaceState(window.history.state, '', `#${opened}`);
    setOpen(next);
  }

  return (
    <Accordion.Root type="multiple" value={open} onValueChange={change} className="border-line border-t">
      {entries.map(({ id, slug, question, body, article }) => (
        <Accordion.Item key={id} value={slug} id={slug} className="scroll-mt-4 border-line border-b">
          <Accordion.Header asChild>
            <h2>
              <Accordion.Trigger className="group flex min-h-11 w-full items-center gap-3 px-1 py-3 text-left font-medium hover:bg-hover">
                <span className="min-w-0 flex-1">{question}</span>
                <ChevronDown
                  className="size-4 shrink-0 text-faint transition-transform duration-150 group-data-[state=open]:rotate-180 motion-reduce:transition-none"
                  aria-hidden="true"
                />
              </Accordion.Trigger>
            </h2>
          </Accordion.Header>
          <Accordion.Content className="flex flex-col gap-2 px-1 pb-4">
            <RichTextView html={body.html} />
            {article && (
              <Link
                to="/help/$desk/articles/$slug"
                params={{ desk, slug: article.slug }}
                className="self-start text-sm"
              >
                {article.title}
              </Link>
            )}
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}
