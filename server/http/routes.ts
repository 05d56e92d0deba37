import type { IncomingMessage } from "node:http";
import express, { type Application, type NextFunction, type Request, type Response } from "express";
import type { LessonOptions } from "../../shared/protocol/lesson.ts";
import type { Keeping, LobbyListing, MatchListing } from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import { type Config, DAY_MS } from "../config.ts";
import type { Codes } from "../limits/codes.ts";
import type { Guesses } from "../limits/guesses.ts";
import type { Limiter } from "../limits/limiter.ts";
import { believes } from "../limits/network.ts";
import { CannotTakeUp, NoPlace, type TakingUp } from "../match/takingUp.ts";
import type { Metrics } from "../metrics.ts";
import type { Readiness } from "../readiness.ts";
import type { Lessons } from "../rooms/lessons.ts";
import { openRooms } from "../rooms/openRooms.ts";
import type { Removal } from "../rooms/removal.ts";
import type { HostScenarios } from "../scenario/hostScenarios.ts";
import type { MatchStore } from "../store/store.ts";
import { addAdmin } from "./admin.ts";
import { securityHeaders } from "./headers.ts";
import { addHealth } from "./health.ts";
import { addLessons } from "./lessons.ts";
import type { PasswordGate } from "./password.ts";
import { addRecords } from "./records.ts";
import { addSeats } from "./seats.ts";
import { answerTooFast } from "./tooFast.ts";

/** Matches that anybody may join or watch: those in the lobby first, then those that run. */
async function openMatches(): Promise<MatchListing[]> {
  const listings = (await openRooms()).flatMap(({ metadata }) => (metadata.isPublic ? metadata.listing : []));
  const isOpen = ({ phase }: MatchListing) => phase !== "finished";
  return listings.filter(isOpen).sort((a, b) => Number(b.phase === "lobby") - Number(a.phase === "lobby"));
}

/** What answers the questions. */
export interface Asked {
  records: TakingUp;
  scenarios: HostScenarios;
  readiness: Readiness;
  /** Addresses of this server for others on the network. */
  networks: () => string[];
  metrics: Metrics;
  store: MatchStore;
  entrance: PasswordGate;
  /** Wrong secrets are counted for each kind: who mistakes one is not kept from another. */
  guesses: { entrance: Guesses; admin: Guesses; lessons: Guesses };
  limiter: Limiter;
  codes: Codes;
  networkOf: (request: IncomingMessage) => string;
  lessons: Lessons;
  /** What a lesson may be here. */
  mostOfLesson: Pick<LessonOptions, "tables" | "nations">;
  removal: Removal;
  config: Pick<
    Config,
    | "hasMetrics"
    | "isInviteOnly"
    | "maxSeats"
    | "adminToken"
    | "trustedProxies"
    | "frameAncestors"
    | "lessonMs"
    | "matchMs"
    | "databaseUrl"
  >;
  version: string;
}

/** What a browser asks before it is in a match. */
export function addRoutes(app: Application, asked: Asked): void {
  const { records, scenarios, readiness, metrics, config, entrance, guesses, codes, networkOf } = asked;
  app.disable("x-powered-by");
  app.set("trust proxy", believes(config.trustedProxies));
  app.use(securityHeaders(config.frameAncestors));
  addHealth(app, readiness, config.hasMetrics ? metrics : undefined);
  addAdmin(app, { ...asked, token: config.adminToken, guesses: guesses.admin });
  app.post("/api/entrance", express.json({ limit: "1kb" }), async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const network = networkOf(request);
    const seconds = await guesses.entrance.waitFor(network);
    if (seconds !== undefined) return answerTooFast(response, seconds);
    const { password } = (request.body ?? {}) as { password?: unknown };
    const cookie = typeof password === "string" ? entrance.pass(password, request.secure) : undefined;
    if (cookie === undefined) {
      await guesses.entrance.wasWrong(network);
      response.status(403).json({ error: "wrongPassword" });
    } else response.setHeader("Set-Cookie", cookie).status(204).end();
  });
  app.get("/api/privacy", (_request, response) => {
    const { lessonMs, matchMs, databaseUrl } = config;
    const days = { lessonDays: lessonMs / DAY_MS, matchDays: matchMs / DAY_MS };
    response.json({ ...days, isErased: databaseUrl === undefined } satisfies Keeping);
  });
  // All of these read or write what is kept.
  app.use(["/api/lessons", "/api/seats", "/api/matches/:code"], (_request, response, next) => {
    const trouble = readiness.trouble();
    if (trouble) response.status(503).json({ error: trouble });
    else next();
  });
  addLessons(app, { ...asked, guesses: guesses.lessons, most: asked.mostOfLesson });
  addRecords(app, asked);
  addSeats(app, asked);
  app.get("/api/matches", async (_request, response) => {
    const { isInviteOnly, maxSeats } = config;
    const trouble = readiness.trouble();
    response.setHeader("Cache-Control", "no-store");
    const listing = { isInviteOnly, mostSeats: maxSeats, mostTables: asked.mostOfLesson.tables };
    const matches = trouble === "serversApart" ? [] : await openMatches();
    response.json({ ...listing, matches, ...(trouble ? { trouble } : {}) } satisfies LobbyListing);
  });
  app.get("/api/matches/:code", async (request, response) => {
    const code = request.params.code.toUpperCase();
    response.setHeader("Cache-Control", "no-store");
    const network = networkOf(request);
    const isThere = await codes.ask(network, code);
    if (typeof isThere === "number") return answerTooFast(response, isThere);
    try {
      // A room has the code of its match for an id.
      if (isThere && (await records.takeUp(code, network))) response.json({ roomId: code });
      else response.status(404).json({ error: "noSuchMatch" satisfies TableRefusal });
    } catch (error) {
      if (error instanceof NoPlace) {
        if (error.seconds !== undefined) return answerTooFast(response, error.seconds);
        return void response.status(error.refusal === "serverFull" ? 503 : 429).json({ error: error.refusal });
      }
      if (!(error instanceof CannotTakeUp)) throw error;
      const isForNow = error.code === "unopened";
      const refusal: TableRefusal = isForNow && !readiness.isReady ? "serverClosing" : error.code;
      response.status(isForNow ? 503 : 410).json({ error: refusal });
    }
  });
  app.get("/api/addresses", (_request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.json({ networks: asked.networks() });
  });
  app.get("/api/scenarios", (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.json(scenarios.offers);
  });
  app.get("/api/scenarios/:id", (request, response) => {
    const file = scenarios.file(request.params.id);
    response.setHeader("Cache-Control", "no-cache");
    if (file) response.json(file);
    else response.status(404).json({ error: "noSuchScenario" satisfies TableRefusal });
  });
  app.use("/api", (error: Error, _request: Request, response: Response, next: NextFunction) => {
    // The first who meets it is told the same as those who come after.
    const trouble = readiness.trouble();
    if (!trouble || response.headersSent) return next(error);
    response.status(503).json({ error: trouble });
  });
  app.use("/api", (_request, response) => {
    response.status(404).json({ error: "There is nothing at this address." });
  });
}
