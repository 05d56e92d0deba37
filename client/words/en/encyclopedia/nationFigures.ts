import { NATION_FIGURES } from "../../../../shared/content/encyclopedia/nationFigures.ts";
import { content } from "../content.ts";

const { nations, sites } = content;

/** What is counted of each nation. `of` is how its name stands in a sentence. */
const COUNTED: Record<string, (of: string) => string> = {
  aiPower: (of) => `Power of AI data centres, ${of}: {{value}} GW`,
  gdp: (of) => `Gross domestic product, ${of}: {{value}} trillion dollars`,
  users: (of) => `People of 15 to 64 who used generative AI, ${of}, early 2026: {{value}} %`,
  trust: (of) => `People who see more benefit than drawback in AI, ${of}: {{value}} %`,
  democracy: (of) => `Democracy index, ${of}: {{value}} of 10`,
  lag: (of) => `How far the models of ${of} follow the frontier, on average: {{value}} months`,
  generation: (of) => `Electricity made in a year, ${of}: {{value}} TWh`,
  added: (of) => `Power stations added in a year, ${of}: {{value}} GW`,
  powerPrice: (of) => `What industry pays for a kilowatt-hour, ${of}: {{value}} dollars`,
  waitGrid: (of) => `Wait for a large connection to the grid, ${of}: {{value}} years`,
  waitReactor: (of) => `Time to build a nuclear reactor, ${of}: {{value}} years`,
  stock: (of) => `AI chips, ${of}, as so many H100: {{value}} million`,
  advancedShare: (of) => `Share of the world's capacity for advanced chips, ${of}: {{value}} %`,
  population: (of) => `People, ${of}: {{value}} million`,
  labour: (of) => `People at work or looking for work, ${of}: {{value}} million`,
  developers: (of) => `Accounts of developers on GitHub, ${of}: {{value}} million`,
};

/** Figures of nations, by kind and nation or site. */
export const figures: Record<string, string> = Object.fromEntries(
  NATION_FIGURES.map(({ id }) => {
    const [kind = "", of = ""] = id.split(".");
    return [
      id,
      kind === "planned" ? `Planned at ${sites[of as keyof typeof sites].name}: {{value}} GW` : counted(kind, of),
    ];
  }),
);

function counted(kind: string, id: string): string {
  const nation = nations[id as keyof typeof nations];
  const words = COUNTED[kind];
  if (!words) throw new Error(`no words for what is counted as ${kind}`);
  return words("inSentence" in nation ? nation.inSentence : nation.name);
}
