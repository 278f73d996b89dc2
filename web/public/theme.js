// Runs before the first paint, as a file of its own so that the page needs no inline script.
// The key is THEME_STORAGE_KEY in src/lib/theme/theme.ts.
(() => {
  try {
    const theme = localStorage.getItem('parley.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme stays.
  }
})();
