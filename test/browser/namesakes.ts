import type { Page } from "@playwright/test";

/**
 * Buttons that can be pressed and are called alike where somebody who hears the screen meets both: in one panel, bar or dialog, with all that
 * is folded away unfolded.
 */
export const namesakes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const WHERE =
      "dialog, [popover], [role=dialog], .sidePanel, .planBar, .planningLeft > *, nav, header, footer, main, section[aria-labelledby]";
    const folded = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
    for (const details of folded) details.open = true;
    const drawn = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then, 50)));
    await drawn();
    const shown = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") return "";
      return [...node.childNodes].map(shown).join("");
    };
    const nameOf = (button: Element) =>
      (button.getAttribute("aria-label") || shown(button) || button.getAttribute("title") || "")
        .replace(/\s+/g, " ")
        .trim();
    const isOpen = (button: Element) =>
      button.checkVisibility({ visibilityProperty: true }) &&
      !button.matches(":disabled, [aria-disabled=true]") &&
      !button.closest("[inert]");
    const seen = new Map<Element | null, Map<string, number>>();
    for (const button of document.querySelectorAll("button, [role=button]")) {
      if (!isOpen(button)) continue;
      const where = button.closest(WHERE);
      const names = seen.get(where) ?? new Map<string, number>();
      const name = nameOf(button);
      seen.set(where, names.set(name, (names.get(name) ?? 0) + 1));
    }
    for (const details of folded) details.open = false;
    await drawn();
    return [...seen].flatMap(([where, names]) =>
      [...names].flatMap(([name, count]) =>
        count > 1 || name === "" ? [`${count} times "${name}" in ${where?.className || where?.tagName}`] : [],
      ),
    );
  });
