/** Brings an item of the thread into sight, where it isn't. */
export function showMessage(itemId: string): void {
  document.querySelector(`[data-item="${CSS.escape(itemId)}"]`)?.scrollIntoView({ block: 'nearest' });
}
