import { NATIONS } from "../../../shared/content/nations/index.ts";
import type { NationId } from "../../../shared/state/words.ts";

export const accentOf = (nation: NationId): string => NATIONS.find(({ id }) => id === nation)?.accent ?? "#a9a595";

/** A nation's accent, as a dot before its name. */
export function Swatch({ nation }: { nation: NationId }) {
  return <span class="swatch" style={{ background: accentOf(nation) }} aria-hidden="true" />;
}
