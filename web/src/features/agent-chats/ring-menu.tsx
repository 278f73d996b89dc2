import { Bell, BellOff } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '@/ui/button.tsx';
import { Checkbox } from '@/ui/checkbox.tsx';
import { playChime } from './ring.ts';
import { chooseRing, useRingChoice } from './ring-choice.ts';

/** How the reader is told of chats in this browser: nothing is on, and nothing asked, before they choose it here. */
export function RingMenu() {
  const { sound, notification } = useRingChoice();
  const [refusal, setRefusal] = useState<string>();
  const Icon = sound || notification ? Bell : BellOff;

  async function chooseNotification(isWanted: boolean) {
    setRefusal(undefined);
    if (isWanted && (await askBrowser()) !== 'granted') {
      setRefusal(
        'Your browser does not let this page notify you. Allow it in the settings of the page, then try again.',
      );
      return;
    }
    chooseRing({ notification: isWanted });
  }

  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button variant="quiet" size="sm" aria-label="Sound and notifications" title="Sound and notifications">
          <Icon className="size-4" aria-hidden="true" />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Sound and notifications"
          className="z-40 flex w-80 max-w-[calc(100vw-1rem)] animate-float-in flex-col gap-3 rounded-md border border-line bg-raised p-4 text-sm shadow-float"
        >
          <p className="text-muted">
            When a chat begins to wait while you take chats, is offered to you, or its customer writes to you while you
            look elsewhere. In this browser alone.
          </p>
          <Checkbox
            label="Play a sound"
            checked={sound}
            onChange={(isWanted) => {
              chooseRing({ sound: isWanted });
              if (isWanted) playChime();
            }}
          />
          <Checkbox
            label="Notify me"
            hint="By your browser, while Parley is out of sight."
            checked={notification}
            onChange={(isWanted) => void chooseNotification(isWanted)}
          />
          <p role="alert" className="text-red-text empty:hidden">
            {refusal}
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

async function askBrowser(): Promise<NotificationPermission> {
  return globalThis.Notification ? Notification.requestPermission() : 'denied';
}
