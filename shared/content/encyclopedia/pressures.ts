import type { EntryContent, Formula } from "./schema.ts";

const formula = (text: string, file: string, name: string): Formula => ({ text, file: `shared/${file}.ts`, name });

/** What all ways of pressure have in common. */
const COMMON: Formula[] = [
  formula("standing x 0.93 when it begins", "turn/pressure", "STANDING_LEFT"),
  formula("pull of the own stack x 0.93 for each nation that is pressed", "formulas/reach", "stackTerms"),
];

const pressure = (
  id: string,
  formulas: Formula[],
  rest: Pick<EntryContent, "related"> & Partial<EntryContent>,
): EntryContent => ({
  id: `pressures:${id}`,
  about: ["orders:pressure", "events:pressureSet", "events:pressureLifted"],
  formulas: [...formulas, ...COMMON],
  figures: [],
  isContested: true,
  ...rest,
});

/** How nations put pressure on each other: what it does to them, and what ends it. */
export const ENTRIES_OF_PRESSURES: EntryContent[] = [
  pressure(
    "exportControl",
    [
      formula(
        "part of an order for chips that is filled = 1 - {embargoBite} x roles of those who deny them, at least 0.3",
        "formulas/chips",
        "supplyAfterEmbargoes",
      ),
    ],
    { figures: ["euvEurope"], related: ["S34", "resolutions:corridors", "buildings:fab"] },
  ),
  pressure(
    "closedMarket",
    [
      formula(
        "the other's revenue from exports x {pressures.closedMarket.hurts.0.byBp}",
        "turn/openMarkets",
        "collect",
      ),
      formula(
        "the other's pull on open markets x {pressures.closedMarket.hurts.1.byBp}",
        "formulas/reach",
        "stackTerms",
      ),
      formula("own adoption x {pressures.closedMarket.costs.0.byBp}", "formulas/adoption", "adoptionRateTerms"),
    ],
    { related: ["S36", "tracks:reach", "resolutions:truce"] },
  ),
  pressure(
    "calledLoans",
    [
      formula(
        "what the other builds costs x {pressures.calledLoans.hurts.0.byBp}",
        "formulas/construction",
        "buildCostPerGwM",
      ),
      formula(
        "it pays {pressures.calledLoans.hurts.1.bp %} of appropriations each quarter, and oneself {pressures.calledLoans.costs.0.bp %}",
        "turn/capital",
        "fund",
      ),
    ],
    { related: ["S42", "S29", "resolutions:truce"] },
  ),
  pressure(
    "recalledTalent",
    [
      formula(
        "the other's research x {pressures.recalledTalent.hurts.0.byBp}, own research x {pressures.recalledTalent.costs.0.byBp}",
        "formulas/models",
        "researchGain",
      ),
      formula("the other's training x {pressures.recalledTalent.hurts.1.byBp}", "turn/research", "train"),
    ],
    { related: ["S28", "S31", "resolutions:truce"] },
  ),
  pressure(
    "leaseTariff",
    [
      formula(
        "the other's revenue from leases x {pressures.leaseTariff.hurts.0.byBp}, one's own x {pressures.leaseTariff.costs.0.byBp}",
        "turn/tokenMarket",
        "leaseCompute",
      ),
      formula("running its compute costs x {pressures.leaseTariff.hurts.1.byBp}", "turn/capital", "fund"),
    ],
    { related: ["S13", "S36", "resolutions:truce"] },
  ),
];
