import { roleShare } from "../../../shared/formulas/chips.ts";
import { votesPromised } from "../../../shared/formulas/deals.ts";
import { voteWeight } from "../../../shared/formulas/votes.ts";
import { ONE, sumOf } from "../../../shared/state/maths.ts";
import { positionIn } from "../../../shared/view/view.ts";
import { percent } from "../../words/format.ts";
import { ghostWords } from "../../words/ghostWords.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { leaderOf, type Scenery } from "../scenery.ts";

type Place = NonNullable<Scenery["selection"]>;

/** Some words at a place of the map; `plan`: what is planned there. */
export interface Note {
  place: Place;
  tone: "plan" | "told";
  lines: string[];
}

/** Below this chance a hazard is not worth a word. */
const TOLD_CHANCE_BP = 100;
/** From this share of the supply chain on, a nation is told to hold a part of it. */
const TOLD_ROLE = 0.01;

/** What is planned, and what the layer tells that is shown. */
export const notesOf = (scenery: Scenery): Note[] => [...planned(scenery), ...told(scenery)];

function told(scenery: Scenery): Note[] {
  switch (scenery.overlay) {
    case "hazards":
      return foretold(scenery);
    case "chips":
      return suppliers(scenery);
    case "votes":
      return votes(scenery);
    case "reach":
      return stacks(scenery);
    default:
      return [];
  }
}

/** A place's lines together, in the order of the plan. */
function planned({ ghosts, view, rules }: Scenery): Note[] {
  const notes = new Map<string, Note>();
  for (const ghost of ghosts) {
    const { place } = ghost;
    const key = `${place.kind} ${place.id}`;
    const words = ghostWords(ghost, view.world.turns, rules.scenario.startYear);
    const known = notes.get(key);
    if (known) known.lines.push(words);
    else notes.set(key, { place, tone: "plan", lines: [words] });
  }
  return [...notes.values()];
}

/** Hazards of the coming quarter as they are foreshadowed, at the own sites that they seek out, and else at home. */
function foretold({ view: { me, cabinet }, lands }: Scenery): Note[] {
  if (me === undefined || !cabinet) return [];
  const chances = Object.entries(cabinet.outlookBp).filter(([, chanceBp]) => chanceBp >= TOLD_CHANCE_BP);
  const words = ([id, chanceBp]: [string, number]) =>
    t("layers.hazard", { hazard: nameOf("hazards", id), chance: percent(chanceBp, 0) });
  const sites = lands.realms.get(me)?.sites ?? [];
  const isSited = ([id]: [string, number]) => sites.some(({ content }) => content.hazards.includes(id));
  const notes: Note[] = sites.map(({ id, content }) => ({
    place: { kind: "site", id, nation: me },
    tone: "told",
    lines: chances.filter(([hazard]) => content.hazards.includes(hazard)).map(words),
  }));
  const home: Note = {
    place: { kind: "nation", id: me },
    tone: "told",
    lines: chances.filter((chance) => !isSited(chance)).map(words),
  };
  return [...notes, home].filter(({ lines }) => lines.length > 0);
}

/** Who holds which part of the chip supply chain. */
const suppliers = ({ view, rules }: Scenery): Note[] =>
  view.world.order.flatMap((id): Note[] => {
    const share = roleShare(rules, id);
    const lines = [t("layers.supplier", { share: percent(Math.round(share * ONE), 0) })];
    return share < TOLD_ROLE ? [] : [{ place: { kind: "nation", id }, tone: "told", lines }];
  });

/** What each nation's vote weighs at the next summit, and what it has promised us. */
function votes({ view, rules }: Scenery): Note[] {
  const { order } = view.world;
  const at = positionIn(rules, view);
  const weightOf = (id: string) => {
    const nation = view.nations[id];
    return nation ? voteWeight({ nation }) : 0;
  };
  const all = sumOf(order, weightOf);
  return order.map((id) => {
    const promised = at ? votesPromised({ me: id, deals: at.deals }).filter(({ to }) => to === at.me) : [];
    const words = promised.map(({ resolution, vote }) =>
      t(vote === "yes" ? "layers.promisedYes" : "layers.promisedNo", { resolution: nameOf("resolutions", resolution) }),
    );
    const weight = t("layers.weight", { share: percent(Math.round((weightOf(id) / all) * ONE), 0) });
    return { place: { kind: "nation", id }, tone: "told", lines: [weight, ...words] };
  });
}

/** Whose stack an open market builds on. */
const stacks = ({ view, lands }: Scenery): Note[] =>
  [...lands.regions.keys()].flatMap((id): Note[] => {
    const leader = leaderOf(view, id);
    if (!leader) return [];
    const lines = [t("layers.stack", { nation: nationName(leader.nation), share: percent(leader.shareBp, 0) })];
    return [{ place: { kind: "market", id }, tone: "told", lines }];
  });
