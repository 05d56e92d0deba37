import type { EntryContent, Formula } from "./schema.ts";

const formula = (text: string, file: string, name: string): Formula => ({ text, file: `shared/${file}.ts`, name });

/** How likely it is, in a quarter; `more` says where it is likelier. Not for a hazard that a scenario goes without. */
const chance = (id: string, more = ""): Formula =>
  formula(
    `chance in a quarter = {hazards.${id}.chanceBp %} x 6 where it brews (one quarter in 11), x 0.5 where not${more}`,
    "turn/hazards",
    "BREWS",
  );

/** What guards leave of a blow to one site, to a nation, to the world. */
const OF_SITE = formula("harm x policies and research in hand x 0.7 at a joint site", "turn/hazards", "JOINT_BITE");
const OF_NATION = formula(
  "harm x policies and research in hand x (0.5 + 0.5 x share of halls at the largest site)",
  "turn/hazards",
  "biteOf",
);
const OF_WORLD = formula("harm x policies and research in hand", "turn/hazards", "strikeWorld");

const OUTAGE = formula(
  "power = own plants x (1 - outage) + what deals bring; compute online = the least of power, halls and chips",
  "formulas/compute",
  "computeOnline",
);
const DELAY = formula("construction waits if more than 0.5 of the blow is left", "effects/now", "strike");
const TREASURY = formula(
  "loss = share x (appropriations + revenue of the quarter), at most what the treasury holds",
  "effects/now",
  "change",
);
const REPAID = formula(
  "insurance pays back its part of halls lost, at {hallPerGwM} $B a GW, and of money taken",
  "effects/now",
  "payBack",
);
const SUPPLY = formula(
  "after the shock supply regains 0.6 of what is missing each quarter",
  "formulas/auction",
  "nextSupplyBp",
);

const hazard = (
  id: string,
  formulas: Formula[],
  rest: Pick<EntryContent, "about" | "related"> & Partial<EntryContent>,
): EntryContent => ({ id: `hazards:${id}`, formulas, figures: [], isContested: false, ...rest });

export const ENTRIES_OF_HAZARDS: EntryContent[] = [
  hazard(
    "heatwave",
    [
      chance("heatwave"),
      OUTAGE,
      formula(
        "harm x policies and research in hand, x (0.5 + 0.5 x share of halls at the largest site) where no site is prone to it",
        "turn/hazards",
        "biteOf",
      ),
    ],
    {
      about: ["constraints:power", "projects:liquidCooling"],
      related: ["S18", "projects:liquidCooling", "hazards:drought"],
    },
  ),
  hazard("storm", [chance("storm"), OF_SITE, DELAY, REPAID], {
    about: ["constraints:halls", "policies:insurance"],
    figures: ["fabsTexas"],
    related: ["S18", "policies:insurance", "hazards:flood"],
  }),
  hazard(
    "blackout",
    [
      chance("blackout", ", x {hazards.blackout.likelier.0.byBp} from {hazards.blackout.billsBp} of bills"),
      OF_NATION,
      OUTAGE,
    ],
    {
      about: ["constraints:power", "policies:householdTariff", "projects:flexibleHalls"],
      figures: ["blackoutIberia"],
      isContested: true,
      related: ["plants:grid", "policies:householdTariff", "projects:flexibleHalls"],
    },
  ),
  hazard(
    "weightLeak",
    [
      formula("chance x policies and accords on leaks", "turn/hazards", "chanceBp"),
      formula("the best open model reaches at least 0.9 x your horizon", "effects/now", "strike"),
    ],
    {
      about: ["orders:release", "policies:surveillance", "accords:computeRegistry"],
      figures: ["openLag"],
      isContested: true,
      related: ["S27", "policies:surveillance", "policies:dataCommons", "hazards:misuse"],
    },
  ),
  hazard(
    "protest",
    [
      chance(
        "protest",
        ", x {hazards.protest.likelier.0.byBp} at {hazards.protest.likelier.0.when.atMost points} of legitimacy and less, again x {hazards.protest.likelier.1.byBp} at {hazards.protest.likelier.1.when.atMost points}",
      ),
      formula("chance x policies on unrest", "turn/hazards", "chanceBp"),
    ],
    {
      about: ["policies:surveillance"],
      isContested: true,
      related: ["S40", "policies:assembly", "policies:surveillance", "hazards:waterDispute"],
    },
  ),
  hazard(
    "viralProduct",
    [
      chance("viralProduct"),
      formula("demand at home x boom", "formulas/tokens", "demandAtStartPricePt"),
      formula("each quarter 0.5 of the boom fades", "turn/hazards", "hazards"),
    ],
    { about: ["sectors:software", "orders:market", "events:demandUnmet"], related: ["S13", "S12", "sectors:software"] },
  ),
  hazard("cyberAttack", [chance("cyberAttack"), OF_NATION, TREASURY, REPAID], {
    about: ["policies:insurance", "policies:criticalInfrastructure"],
    isContested: true,
    related: ["S18", "policies:insurance", "policies:criticalInfrastructure"],
  }),
  hazard(
    "drought",
    [
      chance(
        "drought",
        ", x {hazards.drought.likelier.0.byBp} from {hazards.drought.hydroShareBp %} of hydropower on, none at {hazards.drought.likelier.1.when.atMost points} % and less",
      ),
      OUTAGE,
    ],
    {
      about: ["plants:hydro", "constraints:power"],
      figures: ["hydroShareBrazil", "hydroShareCanada"],
      related: ["plants:hydro", "nations:BR", "nations:CA", "hazards:heatwave"],
    },
  ),
  hazard(
    "agentOutage",
    [
      chance(
        "agentOutage",
        ", only after threshold two, and with more than {hazards.agentOutage.likelier.1.when.atMost} agents",
      ),
      formula(
        "orders of a quarter = {attention} + agents + {delegatedAttention} for each of up to {delegatedMost} delegated ministries",
        "formulas/attention",
        "attentionTerms",
      ),
    ],
    {
      about: ["orders:agents", "orders:delegate", "eras:dependence"],
      figures: ["outageCloud"],
      isContested: true,
      related: ["S08", "S09", "branches:agents"],
    },
  ),
  hazard("flood", [chance("flood"), OF_SITE, TREASURY, REPAID], {
    about: ["constraints:halls", "policies:insurance"],
    related: ["policies:insurance", "hazards:storm"],
  }),
  hazard("wildfire", [chance("wildfire"), OF_SITE, OUTAGE, DELAY], {
    about: ["constraints:power"],
    related: ["policies:criticalInfrastructure", "hazards:transformerShortage", "hazards:heatwave"],
  }),
  hazard(
    "waterDispute",
    [
      chance(
        "waterDispute",
        ", x {hazards.waterDispute.likelier.0.byBp} from {hazards.waterDispute.largestSiteHallsMW} GW of halls at one site",
      ),
    ],
    {
      about: ["buildings:campus", "orders:campus"],
      isContested: true,
      related: ["S17", "buildings:campus", "hazards:protest"],
    },
  ),
  hazard(
    "cableCut",
    [
      chance("cableCut"),
      OF_NATION,
      formula("a stack's pull grows with exported tokens^{exportExponent}", "formulas/reach", "stackTerms"),
      formula("export revenue at most 2.5 x exported tokens x price", "turn/openMarkets", "collect"),
    ],
    { about: ["tracks:reach", "orders:market"], related: ["S18", "buildings:abroad"] },
  ),
  hazard(
    "misuse",
    [
      chance(
        "misuse",
        ", x {hazards.misuse.likelier.0.byBp} with an open model, none at {hazards.misuse.frontierShareBp %} of the best horizon and less",
      ),
      formula("chance x policies, accords and research on the risk of releases", "turn/hazards", "chanceBp"),
    ],
    {
      about: ["orders:release", "policies:safetyStandards", "branches:safety"],
      figures: ["openLag"],
      isContested: true,
      related: ["S27", "policies:safetyStandards", "branches:safety", "projects:verifiedReleases"],
    },
  ),
  hazard(
    "poaching",
    [
      chance(
        "poaching",
        ", x {hazards.poaching.likelier.0.byBp} from {hazards.poaching.frontierShareBp %} of the best horizon on",
      ),
      formula(
        "each quarter knowledge gains {diffusionRate} x (public science - own), where that is ahead",
        "turn/research",
        "diffuse",
      ),
    ],
    { about: ["branches:capability"], isContested: true, related: ["S28", "branches:capability", "policies:visas"] },
  ),
  hazard("transformerShortage", [chance("transformerShortage"), OF_WORLD, DELAY], {
    about: ["policies:strategicReserve", "events:constructionStopped"],
    figures: ["leadTransformer", "leadDataCentre"],
    isContested: true,
    related: ["policies:strategicReserve", "policies:criticalInfrastructure", "S20"],
  }),
  hazard(
    "foundryQuake",
    [
      chance("foundryQuake"),
      SUPPLY,
      formula("price = list price x (asked / supply)^0.35, from 0.85 to 1.4 of it", "formulas/chips", "scarcityFactor"),
    ],
    {
      about: ["constraints:chips", "chips:fab", "orders:contractChips"],
      figures: ["advancedShare.TW", "quakeTainan"],
      isContested: true,
      related: ["nations:TW", "buildings:fab", "chips:fab", "hazards:supplyBreak"],
    },
  ),
  hazard("supplyBreak", [chance("supplyBreak"), SUPPLY], {
    about: ["constraints:chips", "orders:contractChips"],
    figures: ["leadChips", "packaging", "euvEurope"],
    related: ["S24", "chips:nvidia", "hazards:foundryQuake"],
  }),
  hazard(
    "deglobalisation",
    [
      chance("deglobalisation"),
      formula(
        "each quarter a share moves {marketSpeed} of the way to the stack's part of all pull",
        "turn/openMarkets",
        "turnMarkets",
      ),
      SUPPLY,
    ],
    {
      about: ["tracks:reach", "constraints:chips"],
      figures: ["levyH200"],
      isContested: true,
      related: ["S36", "policies:sovereignStack", "hazards:supplyBreak"],
    },
  ),
  hazard(
    "creditScare",
    [
      chance("creditScare"),
      formula("most debt = 6 x income x confidence x (0.5 + mood)", "formulas/debt", "debtLimitTerms"),
      formula(
        "a round brings 2.2 x (revenue + 0.3 x appropriations) x confidence x (0.4 + mood)",
        "formulas/capital",
        "roundM",
      ),
      formula(
        "each quarter mood moves 0.15 of the way to 0.55, + 0.5 x (growth of the world's revenue - 0.1) + chance",
        "turn/capital",
        "swingMood",
      ),
    ],
    {
      about: ["orders:raiseDebt", "orders:raiseRound", "events:moodBurst"],
      figures: ["capex2024", "capex2026"],
      isContested: true,
      related: ["S18", "money:debt"],
    },
  ),
];
