import type { IncomingMessage } from "node:http";
import type { Application } from "express";
import type { KeptMatch } from "../../shared/protocol/keptMatch.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import type { Codes } from "../limits/codes.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { MatchStore, StoredMatch } from "../store/store.ts";
import { answerTooFast } from "./tooFast.ts";

interface Asked {
  store: Pick<MatchStore, "load">;
  limiter: Limiter;
  codes: Codes;
  networkOf: (request: IncomingMessage) => string;
}

/** What is kept of a match that is over or that no room can open any more, for whoever has its link. */
export function addRecords(app: Application, { store, limiter, codes, networkOf }: Asked): void {
  app.get("/api/matches/:code/record", async (request, response) => {
    const code = request.params.code.toUpperCase();
    response.setHeader("Cache-Control", "no-store");
    const network = networkOf(request);
    const isThere = await codes.ask(network, code);
    const seconds = typeof isThere === "number" ? isThere : await limiter.spend("records", network);
    if (seconds !== undefined) return answerTooFast(response, seconds);
    const kept = isThere ? keptOf(await store.load(code)) : undefined;
    if (kept) response.json(kept);
    else response.status(404).json({ error: "noSuchMatch" satisfies TableRefusal });
  });
}

const inPlay = ({ scenario, seed, turns }: StoredMatch["options"]) => ({ scenario, seed, turns });
const inTurn = ({ figures: _, ...turn }: StoredMatch["played"][number]) => turn;

/** A match that goes on is shown by its room alone. */
export function keptOf(match: StoredMatch | undefined): KeptMatch | undefined {
  if (!match?.nations || match.end?.ending === "closed") return undefined;
  if (!match.end && match.rules === RULES_VERSION) return undefined;
  const { code, rules, options, nations, people, played, end } = match;
  const isOfLesson = options.lesson !== undefined;
  const leading = (nation: string) =>
    people.filter((person) => person.nation === nation && !person.isExpelled).map(({ name }) => name);
  return {
    code,
    scenario: options.scenario,
    rules,
    turns: options.turns,
    // Nicknames of a class are shown in its debrief alone.
    names: isOfLesson ? {} : Object.fromEntries(nations.map((nation) => [nation, leading(nation)])),
    nations,
    played: played.length,
    quarters: played.flatMap(({ figures }) => figures ?? []),
    ...(end && end.ending !== "closed" ? { end: { ending: end.ending, scoresBp: end.scoresBp } } : {}),
    // What was hidden is no secret once a match is over; but a class may play the same world at several tables.
    ...(end && rules === RULES_VERSION && !isOfLesson
      ? { again: { options: inPlay(options), nations, played: played.map(inTurn) } }
      : {}),
  };
}
