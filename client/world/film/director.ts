import type { EventKind, GameEvent } from "../../../shared/state/events.ts";
import { type NationId, TRACKS } from "../../../shared/state/words.ts";
import type { View } from "../../../shared/view/view.ts";
import { type Reel, type Result, SCENES, type Scene, type Take } from "../../store/film.ts";

/** What is worth a moment: how it is shown, and how much it counts. What is not named is told in the report alone. */
// biome-ignore format: a table
const CAST: { readonly [K in EventKind]?: readonly [scene: Scene, weight: number] } = {
  controlLost: ["lost", 200],
  threshold1Crossed: ["dawn", 190],
  nationToppled: ["struck", 90],
  hazardStruck: ["struck", 60],
  incidentHappened: ["struck", 58],
  resolutionPassed: ["summit", 64],
  resolutionFailed: ["summit", 50],
  modelReleased: ["released", 62],
  milestoneReached: ["honoured", 60],
  challengeWon: ["honoured", 54],
  threshold2Crossed: ["honoured", 70],
  leapMade: ["honoured", 46],
  dilemmaAnswered: ["answered", 56],
  marketTurned: ["turned", 52],
  pressureSet: ["pressed", 48],
  dealBroken: ["pressed", 50],
  dealMade: ["dealt", 46],
  hallFinished: ["kindled", 44],
  plantFinished: ["kindled", 42],
  fabFinished: ["kindled", 55],
  chipsDelivered: ["chips", 40],
  sectorOpened: ["spread", 36],
};

/** Lengths in ms: captions are read meanwhile. */
const LENGTH: Record<Scene, number> = {
  result: 2_600, chips: 2_500, kindled: 2_400, released: 3_000, turned: 2_500, spread: 2_300, dealt: 2_300, pressed: 2_300,
  struck: 2_600, answered: 2_600, summit: 3_000, honoured: 2_400, dawn: 4_600, lost: 4_200,
}; // biome-ignore format: a record
const LEAST_MS = 8_000;
const MOST_MS = 15_000;
/** Films of few moments moment more time for each, but not for ever. */
const SLOWEST = 1.4;

const MOST = 5;
const LEAST = 3;
/** Below this weight a moment comes only where there are too few. */
const WORTH = 30;
/** What is one's own counts more, and what somebody does to us. */
const OWN = 30;
const TO_US = 25;
/** Each moment of the same look, or of the same nation, makes the next one of them worth less. */
const SAME_SCENE = 26;
const SAME_NATION = 10;
/** So that the world is not forgotten. */
const MOST_OWN = 3;

interface Candidate {
  scene: Scene;
  nation: NationId | undefined;
  events: GameEvent[];
  weight: number;
  isOwn: boolean;
}

type Seen = Pick<View, "me" | "nations">;

/**
 * Makes the film of a quarter: the own result, then what counted most, at different places and of different kinds, our own first.
 * @param before the game as it was a quarter ago, where it is known
 */
export function direct(turn: number, events: readonly GameEvent[], { me, nations }: Seen, before?: Seen): Reel {
  const chosen = choose(candidatesOf(events, me)).sort(
    (a, b) => Number(isLast(a)) - Number(isLast(b)) || Number(b.isOwn) - Number(a.isOwn) || placeOf(a) - placeOf(b),
  );
  const nation = me ?? leader(nations);
  const first: Candidate = { scene: "result", nation, events: [], weight: 0, isOwn: true };
  const takes = timed([first, ...chosen]);
  return {
    turn,
    takes: takes.map((one, i) => (i === 0 ? { ...one, result: resultOf(nation, nations, before) } : one)),
  };
}

/** Parts of the score that moved by less are not worth a word, hundredths of a point. */
const LEAST_BP = 50;

function resultOf(id: NationId | undefined, nations: Seen["nations"], before: Seen | undefined): Result {
  const now = nations[id ?? ""];
  const then = before?.nations[id ?? ""];
  if (!now || !then) return { fromBp: undefined, toBp: now?.score.totalBp ?? 0, by: [] };
  const by = [
    ...TRACKS.map((of) => ({ of, bp: now.score.pointsBp[of] - then.score.pointsBp[of] })),
    { of: "milestones" as const, bp: now.milestonePointsBp - then.milestonePointsBp },
  ];
  return {
    fromBp: then.score.totalBp,
    toBp: now.score.totalBp,
    by: by.filter(({ bp }) => Math.abs(bp) >= LEAST_BP).sort((a, b) => Math.abs(b.bp) - Math.abs(a.bp)),
  };
}

/** Who stands first: whom those follow who play for nobody. */
const leader = (nations: View["nations"]): NationId | undefined =>
  Object.values(nations).sort((a, b) => b.score.totalBp - a.score.totalBp)[0]?.id;

const placeOf = ({ scene }: Candidate): number => SCENES.indexOf(scene);
/** After it there is nothing more to be said. */
const isLast = ({ scene }: Candidate): boolean => scene === "dawn" || scene === "lost";

/** What belongs together is one moment: a summit, all that a nation built, a hazard of several nations. */
function candidatesOf(events: readonly GameEvent[], me: NationId | undefined): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const event of events) {
    const [scene, weight] = CAST[event.kind] ?? [];
    if (scene === undefined || weight === undefined) continue;
    const isOwn = me !== undefined && event.nation === me;
    const isToUs = me !== undefined && event.kind !== "milestoneReached" && event.other === me;
    const counts = weight + (isOwn ? OWN : isToUs ? TO_US : 0);
    const key = together(event, scene);
    const known = found.get(key);
    if (known) {
      // Our own stands first in its sentence.
      if (isOwn && !known.isOwn) known.events.unshift(event);
      else known.events.push(event);
      known.isOwn ||= isOwn;
      if (isOwn) known.nation = me;
      known.weight = Math.max(known.weight, counts);
    } else found.set(key, { scene, nation: event.nation, events: [event], weight: counts, isOwn });
  }
  return [...found.values()];
}

function together({ kind, nation = "", other = "", terms }: GameEvent, scene: Scene): string {
  if (scene === "summit") return scene;
  if (scene === "kindled" || scene === "chips") return `${scene} ${nation}`;
  if (kind === "hazardStruck") return `${kind} ${terms.hazard}`;
  if (kind === "dilemmaAnswered") return `${kind} ${terms.dilemma}`;
  if (kind === "sectorOpened") return `${kind} ${terms.sector}`;
  return `${kind} ${nation} ${other} ${JSON.stringify(terms)}`;
}

/** The best first; each choice makes what is like it worth less. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const worth = (one: Candidate): number =>
    chosen.reduce(
      (left, other) =>
        left -
        (other.scene === one.scene ? SAME_SCENE : 0) -
        (other.nation === one.nation && !one.isOwn ? SAME_NATION : 0),
      one.weight,
    );
  while (chosen.length < MOST) {
    const isFull = chosen.filter(({ isOwn }) => isOwn).length >= MOST_OWN;
    const open = candidates.filter((one) => !chosen.includes(one));
    const world = isFull ? open.filter(({ isOwn }) => !isOwn) : open;
    // Where nothing happens elsewhere, more of one's own is better than nothing.
    const [best] = (world.length > 0 || chosen.length >= LEAST ? world : open).toSorted((a, b) => worth(b) - worth(a));
    if (!best || (chosen.length >= LEAST && worth(best) < WORTH)) break;
    chosen.push(best);
  }
  return chosen;
}

function timed(cast: readonly Candidate[]): Take[] {
  const all = cast.reduce((sum, { scene }) => sum + LENGTH[scene], 0);
  const pace = Math.min(SLOWEST, Math.max(1, LEAST_MS / all)) * Math.min(1, MOST_MS / all);
  return cast.map(({ scene, nation, events }) => ({
    scene,
    nation,
    events,
    lengthMs: Math.floor(LENGTH[scene] * pace),
  }));
}
