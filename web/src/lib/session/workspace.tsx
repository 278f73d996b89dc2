import { createContext, type ReactNode, useContext, useState } from 'react';
import { useViewer, type Viewer } from './viewer.tsx';

export type ViewerWorkspace = Viewer['workspaceMemberships'][number]['workspace'];

export interface WorkspaceChoice {
  /** Undefined for people who belong to none. */
  workspace: ViewerWorkspace | undefined;
  all: readonly ViewerWorkspace[];
  choose: (workspaceId: string) => void;
}

const WorkspaceContext = createContext<WorkspaceChoice | undefined>(undefined);

/** Holds the workspace whose tickets are shown: the one this person chose last in this browser, else their first. */
export function WorkspaceProvider({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const all = viewer.workspaceMemberships.map((membership) => membership.workspace);
  const [chosen, setChosen] = useState(() => read(keyOf(viewer.id)));

  function choose(workspaceId: string) {
    setChosen(workspaceId);
    rememberWorkspace(viewer.id, workspaceId);
  }

  const workspace = all.find(({ id }) => id === chosen) ?? all[0];
  return <WorkspaceContext value={{ workspace, all, choose }}>{children}</WorkspaceContext>;
}

export function useWorkspace(): WorkspaceChoice {
  const choice = useContext(WorkspaceContext);
  if (!choice) throw new Error('useWorkspace is for pages inside WorkspaceProvider');
  return choice;
}

/** Makes it the workspace whose tickets this browser shows to the person, from the next load on. */
export function rememberWorkspace(viewerId: string, workspaceId: string): void {
  try {
    localStorage.setItem(keyOf(viewerId), workspaceId);
  } catch {
    // Storage is blocked: the choice lasts until the page is left.
  }
}

const keyOf = (viewerId: string): string => `parley.workspace.${viewerId}`;

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
