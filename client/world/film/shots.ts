import type { EventKind, EventOf, GameEvent } from "../../../shared/state/events.ts";
import { geodesic } from "../geography/geodesic.ts";
import { projectTurned, type Spot } from "../geography/projection.ts";
import { darkness, isGift } from "../hazardLook.ts";
import { COOL, numberOf, WARM } from "../paint/palette.ts";
import type { Realm, Scenery } from "../scenery.ts";
import type { FilmStage } from "./stage.ts";

/** The acts of a turn's film, in their order. */
export const ACTS = ["deliver", "kindle", "strike", "release", "spread"] as const;
export type Act = (typeof ACTS)[number];

/** Something that is shown for a while; `share` runs from 0 to 1. */
export interface Shot {
  act: Act;
  lengthMs: number;
  draw: (stage: FilmStage, share: number) => void;
}

const RED = 0xff7a66;
const GOLD = 0xffe0a3;
/** How brightly a fab is kindled: as if it were so many megawatts. */
const FAB_MW = 500;
/** How far the lights of a nation go down when it is struck. */
const DIM = { none: 0, partly: 0.55, mostly: 0.94 };
/** Where what strikes the whole world is shown: in the middle of the Atlantic. */
const NOWHERE: Spot = projectTurned(-46, 28);

type Director<K extends EventKind> = (event: EventOf<K>, scenery: Scenery) => Shot | undefined;

const placeOf = (
  { nation, site }: Pick<GameEvent, "nation" | "site">,
  { lands }: Scenery,
): { spot: Spot; realm?: Realm } => {
  const realm = lands.realms.get(nation ?? "");
  if (!realm) return { spot: NOWHERE };
  return {
    realm,
    spot: realm.sites.find((candidate) => candidate.id === site)?.spot ?? realm.sites[0]?.spot ?? realm.middle,
  };
};
const accentOf = (realm: Realm | undefined): number => (realm ? numberOf(realm.accent) : 0xffffff);
const swell = (share: number): number => Math.sin(Math.PI * share);

const kindled =
  (colour: number): Director<"plantFinished" | "hallFinished" | "fabFinished"> =>
  (event, scenery) => {
    const { spot } = placeOf(event, scenery);
    const mw = event.kind === "fabFinished" ? FAB_MW : event.terms.mw;
    return {
      act: "kindle",
      lengthMs: 1_300,
      draw: (stage, share) => {
        stage.glow(spot, 12 + Math.sqrt(mw) * 0.7, colour, swell(share) ** 2 * 0.34);
        stage.ring(spot, 4 + 26 * share, 1.2, colour, (1 - share) * 0.8);
      },
    };
  };

const struck: Director<"hazardStruck"> = (event, scenery) => {
  const { spot, realm } = placeOf(event, scenery);
  const hazard = scenery.rules.hazards.get(event.terms.hazard);
  if (!hazard) return strike("other", spot, realm, RED);
  const where = hazard.shownAt === "foundry" ? (foundryOf(scenery) ?? spot) : spot;
  return strike(hazard.id, where, realm, isGift(hazard) ? GOLD : RED, DIM[darkness(hazard)]);
};

/** `dim` is how far the lights of the realm go down. */
function strike(sign: string, spot: Spot, realm: Realm | undefined, colour: number, dim = 0): Shot {
  return {
    act: "strike",
    lengthMs: 1_900,
    draw: (stage, share) => {
      const flash = Math.max(0, 1 - share * 3.2);
      stage.glow(spot, 46, colour, flash * 0.8);
      stage.ring(spot, 8 + 34 * share, 1.4, colour, Math.max(0, 1 - share * 1.4) * 0.8);
      stage.glyph(sign, spot, 22, colour, Math.min(1, share * 8, (1 - share) * 4), 20);
      if (dim === 0 || !realm) return;
      const flicker = share < 0.16 ? (Math.floor(share * 60) % 2 === 0 ? 0.9 : 0.3) : 1;
      const returns = share > 0.7 ? 1 - (share - 0.7) / 0.3 : 1;
      stage.dim(realm.id, dim * flicker * returns);
    },
  };
}

/** Where the world's chips are made. */
function foundryOf({ lands, rules }: Scenery): Spot | undefined {
  const foundry = [...lands.realms.values()].find((realm) => rules.nations.get(realm.id)?.traits.roles.foundry);
  return foundry?.sites[0]?.spot;
}

const delivered: Director<"chipsDelivered"> = (event, { lands, rules }) => {
  const to = lands.realms.get(event.nation)?.sites[0]?.content;
  const maker = rules.chips.get(event.terms.chip)?.maker;
  const foundry = [...rules.nations.values()].find((nation) => nation.traits.roles.foundry)?.sites[0];
  if (!to || !foundry || maker === "fab" || to.id === foundry.id) return undefined;
  const way = geodesic(foundry, to);
  const count = Math.min(9, 3 + Math.round(Math.sqrt(event.terms.mw) / 9));
  return { act: "deliver", lengthMs: 1_900, draw: (stage, share) => stage.stream(way, share, COOL, 5, count) };
};

const released: Director<"modelReleased"> = (event, scenery) => {
  const { spot, realm } = placeOf(event, scenery);
  const colour = accentOf(realm);
  const isOpen = event.terms.open > 0;
  const wide = isOpen ? 420 : 170;
  return {
    act: "release",
    lengthMs: isOpen ? 2_000 : 1_600,
    draw: (stage, share) => {
      const out = 1 - (1 - share) ** 2.2;
      stage.glow(spot, 60, colour, swell(Math.min(1, share * 1.6)) * 0.5);
      for (const [lag, alpha] of [
        [0, 0.85],
        [0.09, 0.4],
        [0.18, 0.2],
      ] as const)
        if (out > lag) stage.ring(spot, (out - lag) * wide, 1.5, colour, (1 - share) * alpha);
    },
  };
};

const turned: Director<"marketTurned"> = (event, { lands }) => {
  const region = lands.regions.get(event.terms.market);
  const realm = lands.realms.get(event.nation);
  if (!region || !realm) return undefined;
  const colour = accentOf(realm);
  const way = geodesic(realm.sites[0]?.content ?? region, region);
  return {
    act: "spread",
    lengthMs: 1_700,
    draw: (stage, share) => {
      stage.stream(way, share * 1.2, colour, 4.5, 7);
      stage.glow(region.middle, 40 + 70 * share, colour, swell(share) * 0.5);
    },
  };
};

const honoured: Director<"leapMade" | "milestoneReached" | "challengeWon"> = (event, scenery) => {
  const { spot } = placeOf(event, scenery);
  return {
    act: "release",
    lengthMs: 1_300,
    draw: (stage, share) => {
      stage.glow(spot, 34, GOLD, swell(share) * 0.7);
      stage.ring(spot, 6 + 16 * share, 1.2, GOLD, 1 - share);
    },
  };
};

/** What each kind of event looks like; others are told in words alone. */
const DIRECTORS: { readonly [K in EventKind]?: Director<K> } = {
  chipsDelivered: delivered,
  plantFinished: kindled(WARM),
  hallFinished: kindled(COOL),
  fabFinished: kindled(0xe6d3ff),
  hazardStruck: struck,
  incidentHappened: (event, scenery) => strike("incident", placeOf(event, scenery).spot, undefined, RED),
  nationToppled: (event, scenery) => {
    const { spot, realm } = placeOf(event, scenery);
    return strike("toppled", spot, realm, RED);
  },
  modelReleased: released,
  marketTurned: turned,
  leapMade: honoured,
  milestoneReached: honoured,
  challengeWon: honoured,
};

/** The table is keyed by kind, so the director fits the event. */
const directorOf = ({ kind }: GameEvent) =>
  DIRECTORS[kind] as ((event: GameEvent, scenery: Scenery) => Shot | undefined) | undefined;

export const shotOf = (event: GameEvent, scenery: Scenery): Shot | undefined => directorOf(event)?.(event, scenery);

/** Tokens on their way to the markets where each nation sells most. */
export function tokenShots(scenery: Scenery): Shot[] {
  const { view, lands } = scenery;
  return [...lands.regions.values()].flatMap((region): Shot[] =>
    Object.entries(view.world.sharesBp[region.id] ?? {})
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .flatMap(([nation, shareBp]): Shot[] => {
        const realm = lands.realms.get(nation);
        const home = realm?.sites[0]?.content;
        if (!realm || !home || shareBp < 500) return [];
        const way = geodesic(home, region);
        const count = 2 + Math.min(5, Math.round(shareBp / 700));
        const draw: Shot["draw"] = (stage, share) => stage.stream(way, share, accentOf(realm), 3, count);
        return [{ act: "spread", lengthMs: 2_100, draw }];
      }),
  );
}
