import { checkName } from "../names.ts";
import type { Skeleton } from "../skeleton.ts";
import { CannotMake, type Tree } from "../tree.ts";
import { appendName, appendProse, counter } from "../words.ts";

const FOLDER = "shared/content/nations";
const ENTRIES = "shared/content/encyclopedia/nations.ts";
const SITES = ["first", "second", "third"];

/** The nation as the file has it: all of it ordinary, so that it can be played before it is itself. */
const content = (name: string, id: string): string => `import type { NationFile } from "../schema.ts";

export const ${name}: NationFile = {
  id: "${id}",
  // TODO: choose an accent that no other nation has, of a lightness of 0.7 to 0.88 in OKLab.
  accent: "#808080",
  // TODO: choose the lines over its land; those that play together differ.
  hatch: "rising",
  // TODO: name the countries that the map tints, by ISO 3166-1 number.
  countries: ["000"],
  // TODO: give the real figures, each with its year, its source (content/sources.ts) and how sure it is.
  real: {
    aiPower: { value: 0.1, unit: "GW facility power", year: 2026, source: "EST", confidence: "estimate" },
    gdp: { value: 1, unit: "trillion USD", year: 2026, source: "EST", confidence: "estimate" },
    users: { value: 20, unit: "% of 15-64", year: 2026, source: "EST", confidence: "estimate" },
    trust: { value: 50, unit: "% saying AI has more benefits than drawbacks", year: 2026, source: "EST", confidence: "estimate" },
    democracy: { value: 5, unit: "EIU 0-10", year: 2026, source: "EST", confidence: "estimate" },
    lag: { value: 24, unit: "months", year: 2026, source: "EST", confidence: "estimate" },
  },
  // TODO: give what makes it differ; 10,000 is the world's ordinary.
  traits: {
    appropriationBp: 10_000,
    speedBp: 10_000,
    costBp: 10_000,
    nuclearCostBp: 10_000,
    talentBp: 10_000,
    cultureBp: 10_000,
    promotionBp: 10_000,
    legitimacyBp: 5_000,
    governanceBp: 5_000,
    trustBp: 10_000,
    adoptionBp: 800,
    horizonMilliH: 1_300,
    fabs: 0,
    roles: {},
    pressure: "closedMarket",
    neighbours: [],
  },
  // TODO: say what it is made for: how often bots play it by each plan of play, against each other.
  aptitude: { titan: 1, lab: 1, adopter: 1, openStack: 1, commonwealth: 1 },
  // TODO: give it the national programmes that it argues about, three of them, with their words and prose.
  flagships: [],
  // TODO: give its sites their names (here and in the words), places, limits and hazards; the first is the largest.
  sites: [
${SITES.map((site) => `    { id: "${siteId(id, site)}", lat: 0, lon: 0, limitsMW: { grid: 500, renewables: 2_000, restart: 0 }, hallsLimitMW: 40_000, hazards: [] },`).join("\n")}
  ],
};
`;

function siteId(id: string, site: string): string {
  return `${id.toLowerCase()}-${site}`;
}

export const nation: Skeleton = {
  about: "a nation with three sites, which a scenario may choose",
  idAbout: "its code in capital letters, by ISO 3166-1 where it has one, such as CL",
  check(name: string, id: string) {
    checkName(name);
    if (!/^[A-Z]{2,6}$/.test(id))
      throw new CannotMake(`${id} is no id of a nation. Take its code in capital letters, such as CL for Chile.`);
  },
  make(tree: Tree, name: string, id: string) {
    const list = `${FOLDER}/index.ts`;
    if (tree.read(ENTRIES).includes(`entryOf("${id}"`)) throw new CannotMake(`There is a nation ${id} already.`);
    if (tree.has(`${FOLDER}/${name}.ts`)) throw new CannotMake(`There is a nation ${name} already.`);
    tree.add(`${FOLDER}/${name}.ts`, content(name, id));
    tree.before(list, "import", `import { ${name} } from "./${name}.ts";`);
    tree.append(list, "const FILES", `  ${name},`);
    tree.append(
      ENTRIES,
      "export const ENTRIES_OF_NATIONS",
      `  // TODO: say what of the game concerns ${name}, and name related entries.\n  entryOf("${id}", "${name}", [], []),`,
    );
    appendName(tree, "nations", id, "what it has and lacks, in a line");
    for (const site of SITES) appendName(tree, "sites", siteId(id, site), "what the site is, in a line");
    appendProse(
      tree,
      "nations",
      id,
      (inLanguage) =>
        `${counter(inLanguage)}    sites: {\n${SITES.map((site) => `      "${siteId(id, site)}": "TODO: tell ${inLanguage} of ${siteId(id, site)}.",`).join("\n")}\n    },\n`,
    );
  },
  next: "A scenario chooses it in its list of nations (shared/content/scenarios): twelve at most. Then fit its par with npm run par.",
};
