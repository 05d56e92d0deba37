/** Opens a dialog over the page; where a browser can't hold the rest of the page back, it at least lies over it. */
export function openModal(box: HTMLDialogElement | null): void {
  try {
    box?.showModal();
  } catch {
    if (!box) return;
    box.setAttribute("open", "");
    box.dataset.modal = "byHand";
    box.addEventListener("keydown", ({ key }) => key === "Escape" && closeModal(box));
    box.querySelector("button")?.focus();
  }
}

/** Closes it again, as Escape does. */
export function closeModal(box: HTMLDialogElement | null): void {
  if (typeof box?.close === "function") box.close();
  else box?.dispatchEvent(new Event("close"));
}
