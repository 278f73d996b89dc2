import { ChevronDown, Code, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useViewer } from '@/lib/session/viewer.tsx';
import { type Theme, useTheme } from '@/lib/theme/theme.ts';
import { DropdownMenu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '@/ui/dropdown-menu.tsx';
import { PlainLink } from '@/ui/link.tsx';
import { signOut } from './sign-out.ts';

const themes: { value: Theme; label: string; icon: ReactNode }[] = [
  { value: 'system', label: 'System', icon: <Monitor className="size-4 text-muted" aria-hidden="true" /> },
  { value: 'light', label: 'Light', icon: <Sun className="size-4 text-muted" aria-hidden="true" /> },
  { value: 'dark', label: 'Dark', icon: <Moon className="size-4 text-muted" aria-hidden="true" /> },
];

/** Everything about the person at the screen. `children` are further entries, such as the way to another part. */
export function NameMenu({ children }: { children?: ReactNode }) {
  const viewer = useViewer();
  const [theme, setTheme] = useTheme();
  const [failure, setFailure] = useState<string>();

  return (
    <>
      <DropdownMenu
        trigger={
          <button
            type="button"
            className="inline-flex min-h-8 min-w-0 items-center gap-1 rounded-md px-2 font-medium text-sm hover:bg-hover pointer-coarse:min-h-11"
          >
            <UserRound className="size-4 shrink-0 text-muted sm:hidden" aria-hidden="true" />
            <span className="max-w-56 truncate max-sm:sr-only">{viewer.person.name}</span>
            <ChevronDown className="size-4 shrink-0 text-muted" aria-hidden="true" />
          </button>
        }
      >
        <MenuLabel>{viewer.email}</MenuLabel>
        {children}
        <MenuItem asChild>
          <PlainLink to="/account">
            <UserRound className="size-4 text-muted" aria-hidden="true" /> Account
          </PlainLink>
        </MenuItem>
        <MenuItem asChild>
          <a href="/graphql">
            <Code className="size-4 text-muted" aria-hidden="true" /> API playground
          </a>
        </MenuItem>
        <MenuSeparator />
        <MenuLabel>Theme</MenuLabel>
        <MenuChoice value={theme} onChange={setTheme} options={themes} />
        <MenuSeparator />
        <MenuItem onSelect={() => void signOut().then(setFailure)}>
          <LogOut className="size-4 text-muted" aria-hidden="true" /> Sign out
        </MenuItem>
      </DropdownMenu>
      {failure && (
        <p role="alert" className="text-red-text text-xs">
          {failure}
        </p>
      )}
    </>
  );
}
