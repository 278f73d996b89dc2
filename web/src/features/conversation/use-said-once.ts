import { useEffect, useState } from 'react';

/** For so long the same is not said again, in milliseconds: who pauses while they write is one who writes. */
const SAID_FOR_MS = 30_000;

/**
 * What a screen reader is to say of something that comes and goes: each beginning once in half a minute, and no ending.
 * Empty words are that there is nothing.
 */
export function useSaidOnce(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (words !== '') setSaid(words);
  }, [words]);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return said;
}
