import type { IncomingMessage } from "node:http";
import express, { type Application } from "express";
import { z } from "zod";
import { MOST_SEATS_ASKED, type SeatListing, type SeatsAnswer, type SeatsAsked } from "../../shared/protocol/seats.ts";
import type { Limiter } from "../limits/limiter.ts";
import { hashOfToken } from "../match/people.ts";
import type { MatchStore, StoredSeat } from "../store/store.ts";
import { answerTooFast } from "./tooFast.ts";

/** Here and not in shared/protocol: the lobby asks, and does without Zod. */
const seatsAskedSchema: z.ZodType<SeatsAsked> = z.strictObject({
  seats: z.array(z.strictObject({ code: z.string().max(16), token: z.string().max(64) })).max(MOST_SEATS_ASKED),
});

interface Asked {
  store: Pick<MatchStore, "seat">;
  limiter: Limiter;
  networkOf: (request: IncomingMessage) => string;
}

/**
 * How it stands with the seats that somebody holds the secrets of. It is read from the record, where all is before anybody
 * is told of it: no match has to be opened for it, and none that is open is disturbed.
 */
export function addSeats(app: Application, { store, limiter, networkOf }: Asked): void {
  app.post("/api/seats", express.json({ limit: "4kb" }), async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const parsed = seatsAskedSchema.safeParse(request.body);
    if (!parsed.success) return void response.status(400).json({ error: "badMessage" });
    const seconds = await limiter.spend("seats", networkOf(request), Math.max(1, parsed.data.seats.length));
    if (seconds !== undefined) return answerTooFast(response, seconds);
    const seats: SeatListing[] = [];
    // One after another, so that many questions of one keep nobody else from the database.
    for (const [index, { code, token }] of parsed.data.seats.entries()) {
      const stored = await store.seat(code.toUpperCase(), hashOfToken(token));
      // Who was sent away has none, and a match that the host closed leads nowhere.
      if (stored && !stored.person.isExpelled && stored.ending !== "closed") seats.push(listed(index, stored));
    }
    response.json({ seats } satisfies SeatsAnswer);
  });
}

function listed(index: number, { code, options, person, hasBegun, played, ending }: StoredSeat): SeatListing {
  return {
    index,
    code,
    scenario: options.scenario,
    phase: ending !== undefined ? "finished" : hasBegun ? "planning" : "lobby",
    turn: played,
    turns: options.turns,
    name: person.name,
    ...(person.nation === undefined ? {} : { nation: person.nation }),
    hasLeft: person.hasLeft,
    lesson: options.lesson ?? "",
  };
}
