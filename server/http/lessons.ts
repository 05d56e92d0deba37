import express, { type Application, type Request } from "express";
import { z } from "zod";
import { hasScenario } from "../../shared/content/ruleset.ts";
import { lessonOptionsSchema } from "../../shared/protocol/lesson.ts";
import type { Lessons } from "../rooms/lessons.ts";
import type { AddressOf, Guesses } from "./door.ts";
import { counter } from "./door.ts";
import type { Readiness } from "./health.ts";

interface Asked {
  lessons: Lessons;
  readiness: Readiness;
  guesses: Guesses;
  addressOf: AddressOf;
  maxSeats: number;
}

/** Lessons opened a minute from one address. */
const MOST_OPENED = 20;

const keyOf = (request: Request): string => /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";

/** What a teacher asks outside of the lesson's own line: to open one, to read its records, to delete it. */
export function addLessons(app: Application, { lessons, readiness, guesses, addressOf, maxSeats }: Asked): void {
  const { count } = counter();
  app.post("/api/lessons", express.json({ limit: "4kb" }), async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const parsed = lessonOptionsSchema.safeParse(request.body);
    if (!parsed.success) return void response.status(400).json({ error: z.prettifyError(parsed.error) });
    if (!hasScenario(parsed.data.scenario)) return void response.status(400).json({ error: "No such scenario." });
    if (parsed.data.nations > maxSeats) return void response.status(400).json({ error: "tooManySeats" });
    if (!readiness.isReady) return void response.status(503).json({ error: "serverClosing" });
    if (!count(addressOf(request), MOST_OPENED)) return void response.status(429).json({ error: "tooFast" });
    response.json(await lessons.open(parsed.data));
  });
  app.get("/api/lessons/:code", async (request, response) => {
    const code = request.params.code.toUpperCase();
    response.setHeader("Cache-Control", "no-store");
    const roomId = await lessons.find(code);
    if (roomId !== undefined) response.json({ roomId });
    else response.status(404).json({ error: `There is no lesson with the code ${code}.` });
  });
  app.get("/api/lessons/:code/record", async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const read = guesses.mayGuess(request)
      ? await lessons.read(request.params.code.toUpperCase(), keyOf(request))
      : undefined;
    if (!read) {
      guesses.wasWrong(request);
      response.status(403).json({ error: "This is not the key of that lesson." });
      return;
    }
    const { lesson, tables } = read;
    response.json({
      options: lesson.options,
      pupils: lesson.pupils.map(({ name, led = [] }) => ({ name, led })),
      // A table that is not there any more keeps its number.
      tables: tables.map((table) => ({
        options: table?.options ?? lesson.options,
        nations: table?.nations,
        played: table?.played ?? [],
      })),
    });
  });
  app.delete("/api/lessons/:code", async (request, response) => {
    const isDone =
      guesses.mayGuess(request) && (await lessons.remove(request.params.code.toUpperCase(), keyOf(request)));
    if (!isDone) guesses.wasWrong(request);
    response.status(isDone ? 204 : 403).end();
  });
}
