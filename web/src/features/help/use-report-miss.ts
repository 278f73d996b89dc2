import { useEffect } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { useSettled } from '@/lib/time/use-settled.ts';

const ReportKnowledgeMissDocument = graphql(`
  mutation ReportKnowledgeMiss($input: ReportKnowledgeMissInput!) {
    reportKnowledgeMiss(input: $input)
  }
`);

/** As long as somebody stops who has typed all they search for. */
const TYPED_MS = 2_000;

/** Tells the team of a search that found nothing, once its reader has stopped typing. */
export function useReportMiss(desk: string, text: string, foundNothing: boolean): void {
  const [, report] = useMutation(ReportKnowledgeMissDocument);
  const missed = useSettled(foundNothing ? text : '', TYPED_MS);
  useEffect(() => {
    if (missed !== '') void report({ input: { desk, text: missed } });
  }, [desk, missed, report]);
}
