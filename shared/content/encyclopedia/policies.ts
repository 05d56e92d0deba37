import type { EntryContent, Formula } from "./schema.ts";

const policy = (
  id: string,
  [text, file, name]: [text: string, file: string, name: string],
  rest: Pick<EntryContent, "related"> & Partial<EntryContent>,
): EntryContent => ({
  id: `policies:${id}`,
  about: ["orders:enact", "orders:repeal"],
  formulas: [{ text, file: `shared/${file}.ts`, name } satisfies Formula],
  figures: [],
  isContested: true,
  ...rest,
});

/** Policies: nearly all are contested, so that nearly all have a counter-view. */
export const ENTRIES_OF_POLICIES: EntryContent[] = [
  policy(
    "retraining",
    [
      "new work each quarter = {absorption} x {policies.retraining.absorb} x (0.7 + 0.3 x legitimacy / 50) x the displaced",
      "turn/society",
      "displace",
    ],
    { related: ["S41", "policies:compact", "policies:dividend"], figures: ["labour.US", "labour.CN"] },
  ),
  policy(
    "dividend",
    [
      "inequality heads for 30 + {policies.dividend.inequality} x (what it would be - 30)",
      "formulas/society",
      "inequalityTarget",
    ],
    { related: ["S40", "policies:levy"], figures: ["gdpHeadUS"] },
  ),
  policy(
    "compact",
    [
      "newly displaced = {displacement} x {policies.compact.displace} x new adoption; adoption grows x {policies.compact.adopt}",
      "turn/society",
      "displace",
    ],
    { related: ["S40", "S41", "policies:retraining", "resolutions:levy"] },
  ),
  policy(
    "levy",
    [
      "appropriations x {policies.levy.appropriation}; revenue from tokens x {policies.levy.revenue}",
      "turn/capital",
      "fund",
    ],
    { related: ["S40", "policies:dividend"] },
  ),
  policy("permits", ["lead times x {policies.permits.time}", "formulas/construction", "leadTerms"], {
    related: ["S20", "policies:assembly"],
    figures: ["waitGrid.GB", "waitGrid.GULF"],
  }),
  policy(
    "assembly",
    [
      "a democracy (rule of 50 and more) decides a quarter later, unless an assembly speeds it",
      "orders/enact",
      "isSlowToRule",
    ],
    { related: ["S33", "S32", "policies:permits"], figures: ["trustInRulesUS"] },
  ),
  policy(
    "publicCompute",
    [
      "adoption in public services grows x {policies.publicCompute.adoptPublic}",
      "formulas/adoption",
      "adoptionRateTerms",
    ],
    { related: ["sectors:public", "S16", "policies:sovereignStack", "tracks:wellbeing"] },
  ),
  policy(
    "safetyStandards",
    [
      "risk of a release x {policies.safetyStandards.releaseRisk}; training x {policies.safetyStandards.train}",
      "formulas/risk",
      "releaseRisk",
    ],
    { related: ["branches:safety", "S33", "resolutions:standards"], figures: ["trustInRulesUS"] },
  ),
  policy(
    "surveillance",
    ["trust moves each quarter by 0.1 of the way to nation + policies + 0.4 x (rule - 50)", "turn/society", "judge"],
    { related: ["S32"], figures: ["democracy.CN", "democracy.US"] },
  ),
  policy(
    "criticalInfrastructure",
    ["harm of what can be blunted x {policies.criticalInfrastructure.hazard}", "turn/hazards", "biteOf"],
    { related: ["S33", "S18", "policies:strategicReserve"], figures: ["fireDaejeon"] },
  ),
  policy("visas", ["research x {policies.visas.research}", "formulas/models", "researchGain"], {
    related: ["S28", "nations:GB", "hazards:transformerShortage"],
  }),
  policy(
    "householdTariff",
    [
      "household bills x {policies.householdTariff.bills}; running compute costs x {policies.householdTariff.operations}",
      "formulas/society",
      "billsTerms",
    ],
    { related: ["plants:grid", "projects:flexibleHalls", "S20"], figures: ["powerPrice.GB", "powerPrice.US"] },
  ),
  policy(
    "dataCommons",
    ["a programme builds x {policies.dataCommons.programme} pipelines", "formulas/adoption", "programmeGainBp"],
    { related: ["S01"] },
  ),
  policy(
    "startupFund",
    [
      "adoption grows x {policies.startupFund.adopt}; inequality x {policies.startupFund.inequality}",
      "formulas/adoption",
      "adoptionRateTerms",
    ],
    { related: ["S04", "S31"], figures: ["developers.IN"] },
  ),
  policy(
    "strategicReserve",
    ["harm of what can be blunted x {policies.strategicReserve.hazard}", "turn/hazards", "biteOf"],
    { related: ["S18", "policies:criticalInfrastructure"], figures: ["leadTransformer"], isContested: false },
  ),
  policy(
    "insurance",
    [
      "paid back = what hazards destroyed of halls at {hallPerGwM} $B a GW, or took from the treasury, x cover",
      "effects/now",
      "payBack",
    ],
    { related: ["S18", "hazards:storm", "hazards:flood"], isContested: false },
  ),
  policy(
    "agentLicensing",
    [
      "chance of an incident = 13 % x {policies.agentLicensing.incidents} for each agent beyond oversight",
      "turn/delegation",
      "INCIDENT_CHANCE_BP",
    ],
    { related: ["S09", "branches:agents", "eras:dependence"] },
  ),
  policy(
    "carbonPrice",
    [
      "carbon x {policies.carbonPrice.carbon}; running compute costs x {policies.carbonPrice.operations}",
      "formulas/society",
      "carbonFelt",
    ],
    { related: ["plants:gas", "resolutions:carbonAccord"], figures: ["gasShareUS", "coalShareIndia"] },
  ),
  policy(
    "sovereignStack",
    [
      "adoption in public services grows x {policies.sovereignStack.adoptPublic}; pull on open markets x {policies.sovereignStack.reach}",
      "formulas/reach",
      "stackTerms",
    ],
    { related: ["S36", "sectors:public", "policies:publicCompute"] },
  ),
];
