import type { GameEvent } from "../../../shared/state/events.ts";
import { placeOfScene } from "../../store/dilemmaPlace.ts";
import type { Scene, Take } from "../../store/film.ts";
import { foundryOf } from "../geography/foundry.ts";
import { geodesic, type Place } from "../geography/geodesic.ts";
import { project, type Spot } from "../geography/projection.ts";
import { darkness, isGift } from "../hazardLook.ts";
import { COOL, WARM } from "../paint/palette.ts";
import type { Scenery } from "../scenery.ts";
import { spotOf } from "../scenery.ts";
import {
  accentOf,
  capitalOf,
  cityWave,
  countriesOn,
  darkened,
  eased,
  everywhere,
  fading,
  GOLD,
  NOWHERE,
  RED,
  type Shot,
  siteOf,
  spotsOf,
  swell,
} from "./shot.ts";

/** How far the lights of a nation go down when it is struck. */
const DIM = { none: 0, partly: 0.55, mostly: 0.94 };
/** How brightly a fab is kindled: as if it were so many megawatts. */
const FAB_MW = 500;
const FAB = 0xe6d3ff;
/** Where the nations meet. */
const SUMMIT: Place = { lat: 46.2, lon: 6.1 };
/** Of the sun. */
const DAWN = 0xffc27a;

type Painter = (take: Take, scenery: Scenery) => Shot;

const realmOf = ({ nation }: Pick<GameEvent, "nation">, { lands }: Scenery) => lands.realms.get(nation ?? "");
const only = (take: Take): GameEvent | undefined => take.events[0];
/** The place of a nation from which lines lead. */
const seatOf = (nation: string | undefined, { lands }: Scenery): Place | undefined =>
  lands.realms.get(nation ?? "")?.sites[0]?.content;
const wayBetween = (from: Place | undefined, to: Place | undefined): Spot[][] => (from && to ? geodesic(from, to) : []);
const spotAt = ({ lat, lon }: Place): Spot => project(lon, lat);

/** The own land moments a deep breath of light: gold when it gained, red when it lost. */
const result: Painter = (take, scenery) => {
  const realm = realmOf(take, scenery);
  const { fromBp, toBp } = take.result ?? { fromBp: undefined, toBp: 0 };
  const colour = fromBp === undefined || toBp >= fromBp ? GOLD : RED;
  const wave = cityWave(capitalOf(realm), realm?.countries ?? [], accentOf(realm));
  return {
    spots: spotsOf(realm),
    still: 0.62,
    draw: (stage, share) => {
      wave.draw(stage, share);
      for (const spot of spotsOf(realm)) stage.glow(spot, 46 + 20 * share, colour, 0.34 * swell(share));
      stage.front(capitalOf(realm), wave.reach(share), 1.4, colour, 0.6 * (1 - eased(share)));
    },
  };
};

/** From the foundry over land and sea, and a light where they arrive. */
const chips: Painter = (take, scenery) => {
  const realm = realmOf(take, scenery);
  const from = foundryOf(scenery.rules)?.site;
  const home = capitalOf(realm);
  const mw = take.events.reduce((sum, { kind, terms }) => sum + (kind === "chipsDelivered" ? terms.mw : 0), 0);
  const isMadeAtHome = take.events.every(
    ({ kind, terms }) => kind === "chipsDelivered" && scenery.rules.chips.get(terms.chip)?.maker === "fab",
  );
  const way = isMadeAtHome ? [] : wayBetween(from, realm?.sites[0]?.content);
  const count = Math.min(14, 5 + Math.round(Math.sqrt(mw) / 7));
  return {
    spots: way.length > 0 && from ? [spotAt(from), home] : spotsOf(realm),
    still: 0.66,
    draw: (stage, share) => {
      stage.line(way, eased(share * 1.6), 1, COOL, 0.34 * fading(share));
      stage.stream(way, share * 0.92, COOL, 4.6, count);
      const arrives = Math.max(0, (share - 0.34) / 0.66);
      stage.glow(home, 36 + 22 * arrives, COOL, 0.75 * swell(arrives));
      stage.ring(home, 6 + 30 * eased(arrives), 1.3, COOL, arrives > 0 ? (1 - arrives) * 0.8 : 0);
    },
  };
};

/** A point becomes a star. */
const kindled: Painter = (take, scenery) => {
  const realm = realmOf(take, scenery);
  const sparks = take.events.flatMap((event) => {
    if (event.kind !== "plantFinished" && event.kind !== "hallFinished" && event.kind !== "fabFinished") return [];
    const mw = event.kind === "fabFinished" ? FAB_MW : event.terms.mw;
    const colour = event.kind === "plantFinished" ? WARM : event.kind === "hallFinished" ? COOL : FAB;
    return [{ spot: siteOf(realm, event.site), colour, radius: Math.min(90, 22 + Math.sqrt(mw) * 1.1) }];
  });
  return {
    spots: sparks.map(({ spot }) => spot),
    still: 0.42,
    draw: (stage, share) => {
      for (const [i, { spot, colour, radius }] of sparks.entries()) {
        const at = Math.min(1, Math.max(0, share * 1.25 - (i / Math.max(1, sparks.length)) * 0.25));
        const burst = at < 0.25 ? at / 0.25 : 1 - (at - 0.25) / 0.75;
        stage.glow(spot, radius * (0.7 + 0.5 * at), colour, 0.7 * burst);
        stage.rays(spot, radius * (0.5 + 0.8 * eased(at)), colour, burst * 0.9);
        stage.ring(spot, 5 + radius * 0.8 * eased(at), 1.2, colour, (1 - at) * 0.7);
      }
    },
  };
};

/** Light runs over the cities of those who use it: of a model open to all, over the world. */
const released: Painter = (take, scenery) => {
  const event = only(take);
  const realm = realmOf(take, scenery);
  const isOpen = event?.kind === "modelReleased" && event.terms.open > 0;
  const colour = accentOf(realm);
  const from = capitalOf(realm);
  const wave = cityWave(from, isOpen ? everywhere() : countriesOn(take.nation ?? "", scenery), colour, isOpen);
  return {
    spots: [from, ...wave.spots],
    still: 0.56,
    draw: (stage, share) => {
      stage.glow(from, 70, colour, 0.7 * swell(share * 1.3));
      stage.front(from, wave.reach(share), 1.6, colour, 0.7 * (1 - eased(share * 1.2)));
      stage.front(from, wave.reach(share) * 0.93, 1, colour, 0.35 * (1 - eased(share * 1.2)));
      wave.draw(stage, share);
    },
  };
};

/** Its tokens go to a market, and its colour spreads there. */
const turned: Painter = (take, scenery) => {
  const event = only(take);
  const region = scenery.lands.regions.get(event?.kind === "marketTurned" ? event.terms.market : "");
  const realm = realmOf(take, scenery);
  const colour = accentOf(realm);
  const way = wayBetween(realm?.sites[0]?.content, region);
  const middle = region?.middle ?? capitalOf(realm);
  const wave = cityWave(middle, region?.countries ?? [], colour);
  return {
    spots: [capitalOf(realm), middle],
    still: 0.68,
    draw: (stage, share) => {
      stage.line(way, eased(share * 2), 1, colour, 0.3 * fading(share));
      stage.stream(way, share * 1.1, colour, 4.4, 9);
      const arrives = Math.max(0, (share - 0.3) / 0.7);
      if (arrives === 0) return;
      stage.glow(middle, 60 + 60 * arrives, colour, 0.5 * swell(arrives));
      wave.draw(stage, arrives);
    },
  };
};

/** More of the work at home is done with AI: its cities brighten. */
const spread: Painter = (take, scenery) => {
  const realm = realmOf(take, scenery);
  const wave = cityWave(capitalOf(realm), realm?.countries ?? [], GOLD);
  return { spots: spotsOf(realm), still: 0.6, draw: wave.draw };
};

/** Light goes both ways between two who have agreed. */
const dealt: Painter = (take, scenery) => {
  const event = only(take);
  const [one, other] = [event?.nation, event?.other].map((id) => scenery.lands.realms.get(id ?? ""));
  const [there, back] = [
    wayBetween(seatOf(event?.nation, scenery), seatOf(event?.other, scenery)),
    wayBetween(seatOf(event?.other, scenery), seatOf(event?.nation, scenery)),
  ];
  return {
    spots: [capitalOf(one), capitalOf(other)],
    still: 0.55,
    draw: (stage, share) => {
      stage.line(there, eased(share * 1.8), 1.2, GOLD, 0.5 * fading(share));
      stage.stream(there, share, accentOf(one), 4, 5);
      stage.stream(back, share, accentOf(other), 4, 5);
      for (const realm of [one, other]) stage.glow(capitalOf(realm), 44, accentOf(realm), 0.55 * swell(share));
    },
  };
};

/** A line is drawn to whom it is meant to hurt. */
const pressed: Painter = (take, scenery) => {
  const event = only(take);
  const [by, against] = [event?.nation, event?.other].map((id) => scenery.lands.realms.get(id ?? ""));
  const way = wayBetween(seatOf(event?.nation, scenery), seatOf(event?.other, scenery));
  return {
    spots: [capitalOf(by), capitalOf(against)],
    still: 0.6,
    draw: (stage, share) => {
      stage.line(way, eased(share * 2), 1.8, RED, 0.75 * fading(share));
      const hits = Math.max(0, (share - 0.35) / 0.65);
      for (const lag of [0, 0.22]) {
        const at = hits - lag;
        if (at > 0) stage.ring(capitalOf(against), 44 * (1 - eased(at)) + 5, 1.5, RED, swell(at) * 0.9);
      }
      stage.glow(capitalOf(against), 50, RED, 0.5 * swell(hits));
    },
  };
};

/** A flash, its sign, and lights that go out. */
const struck: Painter = (take, scenery) => {
  const blows = take.events.map((event) => {
    const hazard = event.kind === "hazardStruck" ? scenery.rules.hazards.get(event.terms.hazard) : undefined;
    const realm = realmOf(event, scenery);
    const foundry = hazard?.shownAt === "foundry" ? foundryOf(scenery.rules)?.site : undefined;
    return {
      sign: hazard?.id ?? (event.kind === "nationToppled" ? "toppled" : "incident"),
      spot: foundry ? spotAt(foundry) : realm ? siteOf(realm, event.site) : NOWHERE,
      colour: hazard && isGift(hazard) ? GOLD : RED,
      dim: hazard ? DIM[darkness(hazard)] : 0,
      nation: realm?.id,
      cities: darkened(realm?.countries ?? []),
    };
  });
  const isOfAll = blows.every(({ nation }) => nation === undefined);
  return {
    spots: isOfAll ? [...scenery.lands.realms.values()].map(capitalOf) : blows.map(({ spot }) => spot),
    still: 0.5,
    draw: (stage, share) => {
      for (const { sign, spot, colour, dim, nation, cities } of blows) {
        const flash = Math.max(0, 1 - share * 3.4);
        const returns = share > 0.82 ? 1 - (share - 0.82) / 0.18 : 1;
        const flicker = share < 0.2 ? (Math.floor(share * 50) % 2 === 0 ? 0.95 : 0.25) : 1;
        if (dim > 0 && nation !== undefined) {
          stage.dim(nation, dim * flicker * returns);
          cities(stage, dim * flicker * returns);
        }
        stage.glow(spot, 60, colour, flash * 0.9 + 0.25 * swell(share));
        stage.ring(spot, 10 + 46 * eased(share), 1.6, colour, Math.max(0, 1 - share * 1.3) * 0.85);
        stage.glyph(sign, spot, 30, colour, fading(share), 24);
      }
    },
  };
};

/** What somebody asked, and what came of the answer, where it was about. */
const answered: Painter = (take, scenery) => {
  const event = only(take);
  const { view, rules, lands } = scenery;
  const dilemma = event?.kind === "dilemmaAnswered" ? event.terms.dilemma : "";
  const realm = realmOf(take, scenery);
  const place = rules.dilemmas.has(dilemma)
    ? placeOfScene(rules, view.nations, dilemma, event?.other ?? take.nation ?? "")
    : undefined;
  const spot = (place && spotOf(lands, place)) ?? capitalOf(realm);
  const way = wayBetween(seatOf(take.nation, scenery), seatOf(event?.other, scenery));
  const colour = accentOf(realm);
  return {
    spots: event?.other === undefined ? [spot] : [spot, capitalOf(realm)],
    still: 0.5,
    draw: (stage, share) => {
      stage.line(way, eased(share * 2), 1.2, colour, 0.5 * fading(share));
      stage.glow(spot, 54, colour, 0.6 * swell(share));
      for (const lag of [0, 0.16, 0.32])
        if (share > lag) stage.ring(spot, 8 + 54 * eased(share - lag), 1.1, colour, (1 - share) * (0.8 - lag));
      stage.glyph("answered", spot, 28, GOLD, fading(share), 22);
    },
  };
};

/** From every capital light goes to where the nations meet; a ring closes as far as they agreed. */
const summit: Painter = (take, scenery) => {
  const meeting = spotAt(SUMMIT);
  const beams = [...scenery.lands.realms.values()].map((realm) => ({
    way: wayBetween(realm.sites[0]?.content, SUMMIT),
    colour: accentOf(realm),
  }));
  const votes = take.events.flatMap((event) =>
    event.kind === "resolutionPassed" || event.kind === "resolutionFailed"
      ? [{ yes: event.terms.yesBp / 10_000, isPassed: event.kind === "resolutionPassed" }]
      : [],
  );
  return {
    spots: [...scenery.lands.realms.values()].map(capitalOf),
    still: 0.72,
    draw: (stage, share) => {
      for (const { way, colour } of beams) {
        stage.line(way, eased(share * 2), 1.1, colour, 0.45 * fading(share));
        stage.stream(way, share * 1.2, colour, 3.6, 4);
      }
      const counted = eased((share - 0.25) / 0.45);
      stage.glow(meeting, 50 + 22 * counted, GOLD, 0.55 * fading(share));
      for (const [i, { yes, isPassed }] of votes.entries()) {
        const radius = 26 + 8 * i;
        stage.ring(meeting, radius, 1, GOLD, 0.25 * fading(share));
        stage.arc(meeting, radius, yes * counted, 3.4, isPassed ? GOLD : RED, 0.95 * fading(share));
      }
      stage.glyph("summit", meeting, 22, GOLD, fading(share));
    },
  };
};

/** A star rises. */
const honoured: Painter = (take, scenery) => {
  const realm = realmOf(take, scenery);
  const spot = capitalOf(realm);
  const wave = cityWave(spot, realm?.countries ?? [], GOLD);
  return {
    spots: spotsOf(realm).length > 0 ? spotsOf(realm) : [spot],
    still: 0.5,
    draw: (stage, share) => {
      wave.draw(stage, share);
      stage.glow(spot, 76, GOLD, 0.7 * swell(share));
      stage.rays(spot, 26 + 60 * eased(share), GOLD, 0.8 * swell(share));
      stage.ring(spot, 8 + 40 * eased(share), 1.3, GOLD, 1 - share);
      stage.glyph("honoured", spot, 26, GOLD, fading(share), 20 + 12 * eased(share));
    },
  };
};

/** Day comes over the map by itself; the capitals greet it. */
const dawn: Painter = (_, scenery) => {
  const capitals = [...scenery.lands.realms.values()].map(capitalOf);
  return {
    spots: capitals,
    still: 0.5,
    draw: (stage, share) => {
      for (const spot of capitals) {
        stage.glow(spot, 50, DAWN, 0.4 * swell(share));
        stage.rays(spot, 20 + 30 * eased(share), DAWN, 0.5 * swell(share));
      }
    },
  };
};

/** All lights go out. */
const lost: Painter = (_, scenery) => {
  const cities = darkened(everywhere());
  const realms = [...scenery.lands.realms.values()];
  return {
    spots: realms.map(capitalOf),
    still: 0.8,
    draw: (stage, share) => {
      for (const { id } of realms) stage.dim(id, 0.95 * eased(share));
      cities(stage, 0.9 * eased(share));
      stage.glow(NOWHERE, 160, RED, 0.4 * swell(share));
    },
  };
};

const SHOTS: Record<Scene, Painter> = {
  result, chips, kindled, released, turned, spread, dealt, pressed, struck, answered, summit, honoured, dawn, lost,
}; // biome-ignore format: a table

export const shotOf = (take: Take, scenery: Scenery): Shot => SHOTS[take.scene](take, scenery);
