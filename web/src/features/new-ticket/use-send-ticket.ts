import { useEffect, useRef, useState } from 'react';
import { backoff, waitForRetry } from '@/lib/live/backoff.ts';
import type { TicketField, TicketProblems } from './ticket-problems.ts';
import type { Creation } from './use-create-ticket.ts';

/**
 * `uploading`: it goes out when its files have arrived. `waiting`: Parley is out of reach, and it goes out when it is
 * back.
 */
export type SendPhase = 'idle' | 'uploading' | 'sending' | 'waiting';

interface SendTicketOptions {
  /** Files are on their way. */
  uploading: boolean;
  /** Every mistake that can be found without the server, in the draft as it is now. */
  check: () => TicketProblems;
  /** Sends the draft as it is now, once. */
  attempt: () => Promise<Creation>;
  onRefused: (problems: TicketProblems) => void;
  /** `isHere`: the form is still on the page. */
  onCreated: (reference: string, isHere: boolean) => void;
}

export interface SendTicket {
  phase: SendPhase;
  problems: TicketProblems;
  /** What is wrong with the whole, said above the button. */
  failure: string | undefined;
  /** In milliseconds since 1970: there were too many, and it can be sent again from then on. */
  heldUntil: number | undefined;
  /** Counts the refusals, so that each one moves focus to the first mistake. */
  refusals: number;
  forget: (field: TicketField) => void;
  /** Sends it once it is whole; now, where it waits for Parley. */
  submit: () => void;
  /** Takes the wish to send it back, while it waits. */
  stop: () => void;
}

/** Sends a ticket when its files have arrived, and again until Parley has answered: its id makes one ticket of them all. */
export function useSendTicket(options: SendTicketOptions): SendTicket {
  const latest = useRef(options);
  const isHere = useRef(false);
  useEffect(() => {
    latest.current = options;
    isHere.current = true;
  });
  const [phase, setPhase] = useState<SendPhase>('idle');
  const [problems, setProblems] = useState<TicketProblems>({});
  const [failure, setFailure] = useState<string>();
  const [heldUntil, setHeldUntil] = useState<number>();
  const [refusals, setRefusals] = useState(0);
  /** The attempts that go on; an older one's have been stopped. */
  const going = useRef<symbol>(undefined);

  function refuse(found: TicketProblems, whole?: string, until?: number) {
    setPhase('idle');
    setProblems(found);
    setFailure(whole);
    setHeldUntil(until);
    setRefusals((count) => count + 1);
    latest.current.onRefused(found);
  }

  function start() {
    const found = latest.current.check();
    if (Object.keys(found).length > 0) return refuse(found);
    setProblems({});
    setFailure(undefined);
    if (latest.current.uploading) setPhase('uploading');
    else void send();
  }

  async function send() {
    const mine = Symbol('attempts');
    going.current = mine;
    setPhase('sending');
    for (let attempt = 0; going.current === mine; attempt += 1) {
      const creation = await latest.current.attempt();
      if (creation.status === 'created') return latest.current.onCreated(creation.reference, isHere.current);
      if (going.current !== mine) return;
      if (creation.status === 'refused') {
        const { fields, form, heldUntil } = creation.error;
        return refuse(fields, form, heldUntil);
      }
      setPhase('waiting');
      await waitForRetry(backoff(attempt));
    }
  }

  const { uploading } = options;
  const startNow = useRef(start);
  useEffect(() => {
    startNow.current = start;
  });
  useEffect(() => {
    if (phase === 'uploading' && !uploading) startNow.current();
    // A file was added meanwhile: it goes along.
    if (phase === 'waiting' && uploading) {
      going.current = undefined;
      setPhase('uploading');
    }
  }, [phase, uploading]);
  useEffect(
    () => () => {
      going.current = undefined;
      isHere.current = false;
    },
    [],
  );

  return {
    phase,
    problems,
    failure,
    heldUntil,
    refusals,
    forget: (field) => setProblems(({ [field]: _forgotten, ...rest }) => rest),
    submit() {
      if (phase === 'idle' || phase === 'waiting') start();
    },
    stop() {
      going.current = undefined;
      setPhase('idle');
    },
  };
}
