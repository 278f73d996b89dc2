/** Moves focus to the first control that is marked as wrong, once its message is on the page. */
export function focusFirstInvalid(form: HTMLElement): void {
  const marked = form.querySelector<HTMLElement>('[aria-invalid="true"], button[data-invalid]');
  const control = marked?.matches('[role="radiogroup"]') ? marked.querySelector<HTMLElement>('[role="radio"]') : marked;
  control?.focus();
}
