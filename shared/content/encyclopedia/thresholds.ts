import type { EntryContent, Formula } from "./schema.ts";

const formula = (text: string, file: string, name: string): Formula => ({ text, file: `shared/${file}.ts`, name });

/** The two thresholds, and the eras that begin with them. */
export const ENTRIES_OF_THRESHOLDS: EntryContent[] = [
  {
    id: "thresholds:threshold1",
    about: ["events:threshold1Crossed", "eras:abundance"],
    formulas: [
      formula(
        "capacity = (tokens sold + exported + those of leased compute) x the lesser of 1 and sqrt(usable horizon / 1,000 hours), of all nations together",
        "turn/thresholds",
        "capacityTt",
      ),
      formula(
        "level = {threshold1Pt} Pt a quarter x e^({threshold1Spread} x z), z drawn from the seed around 0",
        "setup/newMatch",
        "startFate",
      ),
      formula(
        "the clock shows log(capacity / that of the start) / log(level / that of the start), in a band 0.3 wide / 2^steps of the best safety research",
        "turn/thresholds",
        "setClock",
      ),
    ],
    figures: ["humans", "brain", "cognitionRatio", "thresholdBoth", "thresholdHardware"],
    isContested: true,
    related: ["S07", "eras:abundance", "accords:computeRegistry", "thresholds:threshold2"],
  },
  {
    id: "thresholds:threshold2",
    about: ["events:threshold2Crossed", "eras:dependence", "orders:agents"],
    formulas: [
      formula("crossed for all when 2 nations have {attention} agents or more", "turn/thresholds", "thresholds"),
      formula(
        "agents that models can carry = 0.75 x log2(usable horizon / 4 hours) + 0.4 x knowledge of agents + projects, whole ones",
        "formulas/attention",
        "agentsMost",
      ),
    ],
    figures: ["horizonDoubling"],
    isContested: true,
    related: ["S08", "S09", "eras:dependence", "hazards:agentOutage"],
  },
  {
    id: "eras:abundance",
    about: ["thresholds:threshold1", "events:threshold1Crossed", "policies:retraining", "policies:compact"],
    formulas: [
      formula(
        "tokens of the same compute x {eras.abundance.tokens}; research x {eras.abundance.research}",
        "content/eras",
        "ERAS",
      ),
      formula(
        "ceiling of adoption = horizon's part x pipelines' part x {eras.abundance.ceiling}, at most 0.97",
        "formulas/adoption",
        "MOST_CEILING",
      ),
      formula(
        "newly displaced = {displacement} x new adoption x {eras.abundance.displace} x policies",
        "turn/society",
        "displace",
      ),
    ],
    figures: ["priceFall", "computeGrowth"],
    isContested: true,
    related: ["S39", "S40", "thresholds:threshold1", "policies:retraining"],
  },
  {
    id: "eras:dependence",
    about: ["thresholds:threshold2", "events:threshold2Crossed", "hazards:agentOutage", "policies:agentLicensing"],
    formulas: [
      formula(
        "chance of an incident = 13 % x {eras.dependence.incidents} for each agent beyond oversight",
        "turn/delegation",
        "INCIDENT_CHANCE_BP",
      ),
      formula("a programme builds x {eras.dependence.programme} pipelines", "formulas/adoption", "programmeGainBp"),
    ],
    figures: ["outageCloud"],
    isContested: true,
    related: ["S08", "thresholds:threshold2", "policies:agentLicensing", "hazards:agentOutage"],
  },
];
