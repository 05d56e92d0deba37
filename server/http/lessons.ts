import type { IncomingMessage } from "node:http";
import express, { type Application, type Request, type Response } from "express";
import { z } from "zod";
import { hasScenario } from "../../shared/content/ruleset.ts";
import { type LessonOptions, lessonOptionsSchema, whyNotFit } from "../../shared/protocol/lesson.ts";
import type { LessonRefusal, TableRefusal } from "../../shared/protocol/refusals.ts";
import { RULES_VERSION } from "../../shared/state/rulesVersion.ts";
import { canAsk } from "../lessons/asking.ts";
import type { Codes } from "../limits/codes.ts";
import type { Guesses } from "../limits/guesses.ts";
import type { Limiter } from "../limits/limiter.ts";
import { hashOfToken } from "../match/people.ts";
import type { Readiness } from "../readiness.ts";
import type { Lessons } from "../rooms/lessons.ts";
import type { StoredMatch, StoredTurn } from "../store/store.ts";
import { answerTooFast } from "./tooFast.ts";

interface Asked {
  lessons: Lessons;
  readiness: Readiness;
  guesses: Guesses;
  limiter: Limiter;
  codes: Codes;
  networkOf: (request: IncomingMessage) => string;
  /** What a lesson may be here. */
  most: Pick<LessonOptions, "tables" | "nations">;
}

/** What today's rules play again says by itself what was seen. */
const playedIn = ({ rules, played }: StoredMatch): StoredTurn[] =>
  rules === RULES_VERSION ? played.map(({ figures: _, ...turn }) => turn) : played;

const keyOf = (request: Request): string => /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";

/** What a teacher asks outside of the lesson's own line: to open one, to read its records, to delete it. */
export function addLessons(app: Application, asked: Asked): void {
  const { lessons, readiness, guesses, limiter, codes, networkOf, most } = asked;
  /** Nobody guesses a key, so who has it is never kept from using it by those who try. */
  const refuseKey = async (response: Response, network: string) => {
    const seconds = await guesses.waitFor(network);
    if (seconds !== undefined) return answerTooFast(response, seconds);
    await guesses.wasWrong(network);
    response.status(403).json({ error: "noSeat" satisfies TableRefusal });
  };
  app.post("/api/lessons", express.json({ limit: "4kb" }), async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const parsed = lessonOptionsSchema.safeParse(request.body);
    if (!parsed.success) return void response.status(400).json({ error: z.prettifyError(parsed.error) });
    if (!hasScenario(parsed.data.scenario)) return void response.status(400).json({ error: "No such scenario." });
    if (!canAsk(parsed.data.scenario, parsed.data.askable))
      return void response.status(400).json({ error: "No such dilemma." });
    const whyNot = whyNotFit(parsed.data, most);
    if (whyNot) return void response.status(400).json({ error: whyNot.code, terms: whyNot.terms });
    if (!readiness.isReady) return void response.status(503).json({ error: "serverClosing" });
    const network = networkOf(request);
    const seconds = await limiter.spend("lessons", network);
    if (seconds !== undefined) return answerTooFast(response, seconds);
    response.json(await lessons.open(parsed.data, network));
  });
  app.get("/api/lessons/:code", async (request, response) => {
    const code = request.params.code.toUpperCase();
    response.setHeader("Cache-Control", "no-store");
    const network = networkOf(request);
    const isThere = await codes.ask(network, code);
    if (typeof isThere === "number") return answerTooFast(response, isThere);
    const roomId = isThere ? await lessons.find(code, network) : undefined;
    if (roomId !== undefined) response.json({ roomId });
    else response.status(404).json({ error: "noSuchLesson" satisfies LessonRefusal });
  });
  app.get("/api/lessons/:code/record", async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const network = networkOf(request);
    const key = keyOf(request);
    // Every answer reads the records of all tables of a class.
    const seconds = await limiter.spend("records", `${network} ${hashOfToken(key)}`);
    if (seconds !== undefined) return answerTooFast(response, seconds);
    const read = await lessons.read(request.params.code.toUpperCase(), key);
    if (!read) return refuseKey(response, network);
    const { lesson, tables } = read;
    response.json({
      options: lesson.options,
      pupils: lesson.pupils.map(({ name, led = [] }) => ({ name, led })),
      // A table that is not there any more keeps its number.
      tables: tables.map((table) => ({
        options: table?.options ?? lesson.options,
        nations: table?.nations,
        rules: table?.rules ?? RULES_VERSION,
        played: table ? playedIn(table) : [],
        end: table?.end,
      })),
    });
  });
  app.delete("/api/lessons/:code", async (request, response) => {
    const isDone = await lessons.remove(request.params.code.toUpperCase(), keyOf(request));
    if (isDone) response.status(204).end();
    else await refuseKey(response, networkOf(request));
  });
}
