import type { DilemmaContent } from "../../shared/content/dilemma.ts";
import { entry, type Ruleset } from "../../shared/content/ruleset.ts";
import { sumOf } from "../../shared/state/maths.ts";
import type { Position } from "../../shared/state/position.ts";
import type { Site } from "../../shared/state/state.ts";
import type { NationId } from "../../shared/state/words.ts";
import type { Selection } from "./store.ts";

const powerMW = ({ plantsMW }: Site): number => sumOf(Object.values(plantsMW), (mw) => mw);

/** Of the sites of a nation a dilemma is about the one with most of this; where it names nothing, about the first, its capital's. */
const MOST_OF: Partial<Record<DilemmaContent["place"], (site: Site) => number>> = {
  site: powerMW,
  grid: powerMW,
  hall: ({ hallsMW }) => hallsMW,
  factory: ({ fabs }) => fabs,
};

/** Where on the map it is that somebody asks about: of two who are asked, at the other's. What all are asked is about no one place. */
export function placeOfDilemma({ rules, nations, cabinet, me }: Position): Selection | undefined {
  if (!cabinet.dilemma) return undefined;
  const { id, other } = cabinet.dilemma;
  return entry(rules.dilemmas, id).scope === "world" ? undefined : placeOfScene(rules, nations, id, other ?? me);
}

/** The site of a nation that its dilemma is about. */
export function placeOfScene(
  rules: Ruleset,
  nations: Position["nations"],
  dilemma: string,
  nation: NationId,
): Selection | undefined {
  const sites = rules.nations.get(nation)?.sites ?? [];
  const [capital] = sites;
  if (!capital) return undefined;
  const count = MOST_OF[entry(rules.dilemmas, dilemma).place] ?? (() => 0);
  const countAt = (site: string) => {
    const known = nations[nation]?.sites[site];
    return known ? count(known) : 0;
  };
  const most = sites.reduce((best, { id: site }) => (countAt(site) > countAt(best) ? site : best), capital.id);
  return { kind: "site", id: most, nation };
}
