import type { Ruleset } from "../../../shared/content/ruleset.ts";
import type { SiteContent } from "../../../shared/content/schema.ts";
import type { NationId } from "../../../shared/state/words.ts";

/** Where most of the world's chips are made, whether or not it plays. */
export function foundryOf(rules: Ruleset): { nation: NationId; site: SiteContent } | undefined {
  const maker = [...rules.nations.values()].find(({ traits }) => traits.roles.foundry !== undefined);
  const [site] = maker?.sites ?? [];
  return maker && site && { nation: maker.id, site };
}
