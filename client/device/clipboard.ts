/** The way of before: what is selected in a field is copied. It is there on plain http, too, but only during a click. */
function copySelected(text: string, beside: Element): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "unseen";
  // Beside what was pressed: while a dialog is open, nothing outside of it can be selected.
  beside.after(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/**
 * Copies a text. Browsers have a clipboard on pages with TLS and on this machine alone, and may refuse it there (in frames, by
 * a school's rules). @returns whether it is in the clipboard.
 */
export async function copyText(text: string, beside: Element): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copySelected(text, beside);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, beside);
  }
}
