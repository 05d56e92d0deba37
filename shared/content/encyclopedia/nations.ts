import { NATIONS } from "../nations/index.ts";
import { NATION_FIGURES } from "./nationFigures.ts";
import type { EntryContent, Formula } from "./schema.ts";

/** What the game makes of a nation: the start from real figures, its factors, its place in the chip supply. */
function formulasOf(id: string, code: string): Formula[] {
  const nation = `nations.${id}`;
  const file = `shared/content/nations/${code}.ts`;
  const roles = NATIONS.find((content) => content.id === id)?.traits.roles ?? {};
  return [
    {
      text: `AI power at the start = ({${nation}.real.aiPower.value} GW)^{narrowing}, scaled so that all nations together keep their real sum`,
      file: "shared/setup/newMatch.ts",
      name: "beginnings",
    },
    {
      text: `first quarter: horizon {${nation}.traits.horizonMilliH} h, adoption in software {${nation}.traits.adoptionBp %}, legitimacy {${nation}.traits.legitimacyBp points}, trust {${nation}.traits.trustBp}, rule {${nation}.traits.governanceBp points} from autocratic to democratic`,
      file,
      name: code,
    },
    {
      text: `time to build x {${nation}.traits.speedBp}; cost x {${nation}.traits.costBp}, of reactors again x {${nation}.traits.nuclearCostBp}; research x {${nation}.traits.talentBp}; adoption and programmes x {${nation}.traits.cultureBp}; pull on open markets x {${nation}.traits.promotionBp}; share of appropriations x {${nation}.traits.appropriationBp}`,
      file,
      name: code,
    },
    ...Object.keys(roles).map((role) => ({
      text: `${role}: half of {${nation}.traits.roles.${role} %} of what others pay for chips; its export control takes {embargoBite} x {${nation}.traits.roles.${role} %} from a buyer's order`,
      file: "shared/formulas/chips.ts",
      name: "supplyAfterEmbargoes",
    })),
  ];
}

const entryOf = (id: string, code: string, about: string[], related: string[]): EntryContent => ({
  id: `nations:${id}`,
  about: [...(NATIONS.find((content) => content.id === id)?.sites ?? []).map((site) => `sites:${site.id}`), ...about],
  formulas: formulasOf(id, code),
  figures: NATION_FIGURES.map((figure) => figure.id).filter((figure) => {
    const [kind, of = ""] = figure.split(".");
    return of === id || (kind === "planned" && of.startsWith(`${id.toLowerCase()}-`));
  }),
  isContested: true,
  related,
});

/** The nations, with the real figures of each; their sites are paragraphs of the same entries. */
export const ENTRIES_OF_NATIONS: EntryContent[] = [
  entryOf("US", "unitedStates", ["orders:pressure"], ["S30", "S32", "nations:CN"]),
  entryOf("CN", "china", ["buildings:fab"], ["S30", "S34", "nations:US"]),
  entryOf("EU", "europeanUnion", ["policies:safetyStandards"], ["S33", "S34", "nations:GB"]),
  entryOf("IN", "india", ["orders:programme", "milestones:zeroPerson"], ["S31", "S04", "S35"]),
  entryOf("GULF", "gulf", ["orders:split", "orders:offer"], ["S13", "S29", "nations:IN"]),
  entryOf("KR", "korea", ["orders:pressure"], ["S34", "nations:TW", "nations:JP"]),
  entryOf("TW", "taiwan", ["hazards:foundryQuake"], ["S34", "nations:KR", "nations:US"]),
  entryOf("JP", "japan", ["plants:restart"], ["S41", "nations:KR", "S34"]),
  entryOf("GB", "unitedKingdom", ["orders:focus", "orders:offer"], ["S28", "nations:EU", "S09"]),
  entryOf("CA", "canada", ["plants:hydro", "orders:offer"], ["nations:US", "nations:BR", "S20"]),
  entryOf("BR", "brazil", ["plants:hydro", "plants:renewables", "milestones:clean"], ["nations:CA", "S35", "S20"]),
  entryOf("SEA", "southeastAsia", ["orders:promote", "milestones:crossroads"], ["S36", "nations:CN", "nations:US"]),
];
