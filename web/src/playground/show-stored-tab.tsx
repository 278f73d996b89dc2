import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Fills the editors from the tab that is open: by itself GraphiQL starts with the first tab's document, without variables. */
export function ShowStoredTab() {
  const ready = useGraphiQL(({ queryEditor, variableEditor }) => Boolean(queryEditor && variableEditor));
  const activeTab = useGraphiQL(({ activeTabIndex }) => activeTabIndex);
  const { changeTab } = useGraphiQLActions();
  const shown = useRef(false);
  useEffect(() => {
    if (!ready || shown.current) return;
    shown.current = true;
    changeTab(activeTab);
  }, [ready, activeTab, changeTab]);
  return null;
}
