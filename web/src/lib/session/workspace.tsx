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
  const key = `parley.workspace.${viewer.id}`;
  const all = viewer.workspaceMemberships.map((membership) => membership.workspace);
  const [chosen, setChosen] = useState(() => read(key));

  function choose(workspaceId: string) {
    setChosen(workspaceId);
    try {
      localStorage.setItem(key, workspaceId);
    } catch {
      // Storage is blocked: the choice lasts until the page is left.
    }
  }

  const workspace = all.find(({ id }) => id === chosen) ?? all[0];
  return <WorkspaceContext value={{ workspace, all, choose }}>{children}</WorkspaceContext>;
}

export function useWorkspace(): WorkspaceChoice {
  const choice = useContext(WorkspaceContext);
  if (!choice) throw new Error('useWorkspace is for pages inside WorkspaceProvider');
  return choice;
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
