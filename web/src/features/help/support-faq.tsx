import { CircleQuestionMark } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FaqAccordion } from './faq-accordion.tsx';

const SupportFaq_knowledge = graphql(`
  fragment SupportFaq_knowledge on Knowledge {
    faq {
      id
      ...FaqAccordion_entry
    }
  }
`);

interface SupportFaqProps {
  desk: string;
  knowledge: FragmentType<typeof SupportFaq_knowledge>;
}

/** What is asked often, each question opening to its answer. */
export function SupportFaq({ desk, knowledge }: SupportFaqProps) {
  const { faq } = readFragment(SupportFaq_knowledge, knowledge);
  if (faq.length > 0) return <FaqAccordion desk={desk} entries={faq} />;
  return (
    <EmptyState Icon={CircleQuestionMark} title="No questions yet">
      What the team answers often appears here.
    </EmptyState>
  );
}
