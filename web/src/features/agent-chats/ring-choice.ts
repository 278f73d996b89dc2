import { useSyncExternalStore } from 'react';

/** How somebody wants to be told of chats in this browser. */
export interface RingChoice {
  readonly sound: boolean;
  /** By the browser, while no page of Parley is in sight. */
  readonly notification: boolean;
}

const STORAGE_KEY = 'parley.chat-ring';
const silent: RingChoice = { sound: false, notification: false };

let known: { readonly stored: string | null; readonly choice: RingChoice } = { stored: null, choice: silent };
const listeners = new Set<() => void>();

/** As it is by now, in whichever tab it was chosen; neither where nothing was. */
export function ringChoice(): RingChoice {
  const stored = read();
  if (stored !== known.stored) known = { stored, choice: parseRingChoice(stored) };
  return known.choice;
}

export function chooseRing(part: Partial<RingChoice>): void {
  const choice = { ...ringChoice(), ...part };
  const stored = JSON.stringify(choice);
  try {
    localStorage.setItem(STORAGE_KEY, stored);
  } catch {
    // Storage is blocked: nothing can be kept, and nothing is chosen.
  }
  for (const listener of listeners) listener();
}

export function useRingChoice(): RingChoice {
  return useSyncExternalStore(subscribe, ringChoice);
}

/** A choice out of storage; silence where it is none. */
export function parseRingChoice(stored: string | null): RingChoice {
  if (stored === null) return silent;
  try {
    const choice: unknown = JSON.parse(stored);
    const chosen = new Map<string, unknown>(
      typeof choice === 'object' && choice !== null ? Object.entries(choice) : [],
    );
    return { sound: chosen.get('sound') === true, notification: chosen.get('notification') === true };
  } catch {
    return silent;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
