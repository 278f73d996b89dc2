import { ringChoice } from './ring-choice.ts';

export interface Ring {
  /** A line, such as "Lars Holmgren waits for a person". */
  readonly title: string;
  /** What they wrote last, where it is known. */
  readonly body: string | undefined;
  /** One chat is told of once, however often it is: a newer word replaces the older one. */
  readonly tag: string;
  /** Where a click on it leads. */
  readonly onOpen: () => void;
}

/** Tells of something by sound and notification, as far as their reader wants that: of several pages, by one of them. */
export function ring({ title, body, tag, onOpen }: Ring): void {
  const { sound, notification } = ringChoice();
  if (sound) void once(`parley.chime ${tag}`, playChime);
  if (!notification || !document.hidden || globalThis.Notification?.permission !== 'granted') return;
  const shown = notified(title, { tag, ...(body !== undefined && { body }) });
  shown?.addEventListener('click', () => {
    window.focus();
    onOpen();
    shown.close();
  });
}

/** Nothing in Chrome on Android, which permits notifications and then throws: there only service workers make them. */
function notified(title: string, options: NotificationOptions): Notification | undefined {
  try {
    return new Notification(title, options);
  } catch {
    return undefined;
  }
}

/** Seconds in which other pages leave a thing to the one that does it. */
const ALONE_FOR = 2;

async function once(name: string, act: () => void): Promise<void> {
  if (!navigator.locks) return act();
  await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    act();
    await new Promise((resolve) => setTimeout(resolve, ALONE_FOR * 1_000));
  });
}

/** In hertz and seconds. */
const chimeNotes = [
  { frequency: 660, from: 0, seconds: 0.35 },
  { frequency: 880, from: 0.14, seconds: 0.5 },
];

let context: AudioContext | undefined;

/** Two soft tones. A page that nobody has touched yet is silent: browsers see to that. */
export function playChime(): void {
  if (!globalThis.AudioContext) return;
  context ??= new AudioContext();
  void context.resume();
  const { currentTime, destination } = context;
  for (const { frequency, from, seconds } of chimeNotes) {
    const [tone, loudness] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = frequency;
    loudness.gain.setValueAtTime(0, currentTime + from);
    loudness.gain.linearRampToValueAtTime(0.12, currentTime + from + 0.02);
    loudness.gain.exponentialRampToValueAtTime(0.001, currentTime + from + seconds);
    tone.connect(loudness).connect(destination);
    tone.start(currentTime + from);
    tone.stop(currentTime + from + seconds);
  }
}
