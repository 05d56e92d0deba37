import type { Rate } from "../effects.ts";
import { FLAGSHIPS } from "../nations/index.ts";
import type { EntryContent, Formula } from "./schema.ts";

/** Where a rate acts that flagships change, and how it is told. */
const OF_RATES: Partial<Record<Rate, [text: string, file: string, name: string]>> = {
  cost: ["what is built costs", "formulas/construction", "buildCostPerGwM"],
  time: ["lead times", "formulas/construction", "leadTerms"],
  research: ["research", "formulas/models", "researchGain"],
  train: ["training", "turn/research", "train"],
  reach: ["pull on open markets", "formulas/reach", "stackTerms"],
  adopt: ["adoption grows", "formulas/adoption", "adoptionRateTerms"],
  adoptPublic: ["adoption in public services grows", "formulas/adoption", "adoptionRateTerms"],
  programme: ["pipelines from a programme", "formulas/adoption", "programmeGainBp"],
  releaseRisk: ["risk of a release", "formulas/risk", "releaseRisk"],
  appropriation: ["appropriations", "turn/capital", "fund"],
  operations: ["running compute costs", "turn/capital", "fund"],
  lease: ["revenue from leases", "turn/tokenMarket", "leaseCompute"],
  royalties: ["royalties on what others pay for chips", "turn/chipMarket", "payForChips"],
  fab: ["chips of own fabs", "formulas/chips", "fabOutputMW"],
  embargo: ["what export controls take from an order", "formulas/chips", "supplyAfterEmbargoes"],
  hazard: ["harm of what can be blunted", "turn/hazards", "biteOf"],
};

const formulasOf = ({ id, effects }: (typeof FLAGSHIPS)[number]): Formula[] =>
  effects.flatMap((effect) => {
    const told = effect.kind === "multiply" ? OF_RATES[effect.rate] : undefined;
    if (effect.kind !== "multiply" || !told) return [];
    const [text, file, name] = told;
    return [{ text: `${text} x {flagships.${id}.${effect.rate}}`, file: `shared/${file}.ts`, name }];
  });

/** Claims of the interview that a flagship plays. */
const CLAIMS_OF: Readonly<Record<string, readonly string[]>> = {
  "us-megaCampus": ["S17", "S20"],
  "us-stackExport": ["S36"],
  "cn-eastDataWestCompute": ["S30"],
  "cn-rareEarths": ["S34"],
  "cn-aiPlus": ["S35"],
  "eu-aiAct": ["S33"],
  "in-publicRails": ["S31"],
  "in-services": ["S31", "S41"],
  "gulf-hostCampus": ["S29"],
  "kr-memoryCycle": ["S42"],
  "kr-southwest": ["S20"],
  "tw-siliconShield": ["S34"],
  "jp-robots": ["S41"],
  "gb-securityInstitute": ["S33"],
  "gb-scienceFirst": ["S28"],
  "ca-chairs": ["S27"],
  "br-greenCloud": ["S20"],
  "br-instantPay": ["S40"],
  "sea-crossroads": ["S36"],
  "sea-skills": ["S41"],
};

/** Flagships: what each nation argues about, so all are contested. A new one needs no line here, its prose aside. */
export const ENTRIES_OF_FLAGSHIPS: EntryContent[] = FLAGSHIPS.map((flagship) => ({
  id: `flagships:${flagship.id}`,
  about: ["orders:flagship", `nations:${flagship.nation}`],
  formulas: formulasOf(flagship),
  figures: [],
  isContested: true,
  related: [
    `nations:${flagship.nation}`,
    ...(CLAIMS_OF[flagship.id] ?? []),
    ...FLAGSHIPS.filter(({ nation, id }) => nation === flagship.nation && id !== flagship.id).map(
      ({ id }) => `flagships:${id}`,
    ),
  ],
}));
