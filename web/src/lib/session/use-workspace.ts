import { useState } from 'react';
import { useViewer, type Viewer } from './viewer.tsx';

export type ViewerWorkspace = Viewer['workspaceMemberships'][number]['workspace'];

interface WorkspaceChoice {
  /** Undefined for people who belong to none. */
  workspace: ViewerWorkspace | undefined;
  all: readonly ViewerWorkspace[];
  choose: (workspaceId: string) => void;
}

/** The workspace whose tickets are shown, as chosen last in this browser by this person. */
export function useWorkspace(): WorkspaceChoice {
  const viewer = useViewer();
  const key = `parley.workspace.${viewer.id}`;
  const all = viewer.workspaceMemberships.map((membership) => membership.workspace);
  const [chosen, setChosen] = useState(() => read(key));
  return {
    workspace: all.find((workspace) => workspace.id === chosen) ?? all[0],
    all,
    choose(workspaceId) {
      setChosen(workspaceId);
      try {
        localStorage.setItem(key, workspaceId);
      } catch {
        // Storage is blocked: the choice lasts until the page is left.
      }
    },
  };
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
