import { resolve } from "node:path";
import { matchMaker } from "@colyseus/core";
import express, { type Application, type NextFunction, type Request, type Response } from "express";
import type { Logger } from "pino";
import { type MatchListing, ROOM } from "../../shared/protocol/protocol.ts";
import type { MatchMetadata } from "../rooms/matchRoom.ts";
import { CannotReopen, type Reopening } from "../rooms/reopen.ts";
import type { HostScenarios } from "../scenario/hostScenarios.ts";
import { compressed } from "./compressed.ts";
import { securityHeaders } from "./headers.ts";
import { addHealth, type Readiness } from "./health.ts";
import type { Metrics } from "./metrics.ts";

const rooms = async (): Promise<MatchMetadata[]> =>
  (await matchMaker.query({ name: ROOM })).map((room) => room.metadata as MatchMetadata);

/** Matches that anybody may join or watch: those in the lobby first, then those that run. */
async function openMatches(): Promise<MatchListing[]> {
  const listings = (await rooms()).filter(({ isPublic }) => isPublic).map(({ listing }) => listing);
  const isOpen = ({ phase }: MatchListing) => phase !== "finished";
  return listings.filter(isOpen).sort((a, b) => Number(b.phase === "lobby") - Number(a.phase === "lobby"));
}

/** What answers the questions. */
export interface Asked {
  records: Reopening;
  scenarios: HostScenarios;
  log: Logger;
  readiness: Readiness;
  /** Addresses of this server for others on the network. */
  networks: () => string[];
  /** Absent where nobody may ask for them. */
  metrics: Metrics | undefined;
}

/** The pages, and what a browser asks before it is in a match. @param dist folder of the built client. */
export function addRoutes(app: Application, dist: string, asked: Asked): void {
  const { records, scenarios, log, readiness, metrics } = asked;
  app.disable("x-powered-by");
  app.use(securityHeaders());
  addHealth(app, readiness, metrics);
  app.get("/api/matches", async (_request, response) => {
    response.setHeader("Cache-Control", "no-store");
    response.json(await openMatches());
  });
  app.get("/api/matches/:code", async (request, response) => {
    const code = request.params.code.toUpperCase();
    response.setHeader("Cache-Control", "no-store");
    try {
      const roomId = await records.reopen(code);
      if (roomId !== undefined) response.json({ roomId });
      else response.status(404).json({ error: `There is no match with the code ${code}.` });
    } catch (error) {
      if (!(error instanceof CannotReopen)) throw error;
      response.status(410).json({ error: error.message });
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
    else response.status(404).json({ error: `This server has no scenario ${request.params.id} of its own.` });
  });
  app.use("/api", (_request, response) => {
    response.status(404).json({ error: "There is nothing at this address." });
  });
  // The names of built files change with their contents; only the page itself has to be asked for again.
  const assets = resolve(dist, "assets");
  app.use("/assets", compressed(assets), express.static(assets, { immutable: true, maxAge: "1y", fallthrough: false }));
  // What a device keeps by itself must not be kept from it.
  app.use(express.static(dist, { index: false, maxAge: 0 }));
  app.use((request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    response.setHeader("Cache-Control", "no-cache");
    response.sendFile(resolve(dist, "index.html"), (error) => {
      if (error && !response.headersSent)
        response.status(503).type("text").send("The game's pages have not been built yet: start it with `npm start`.");
    });
  });
  // The last word on what went wrong: plain, and without what only the log should say. Express knows it by its four terms.
  app.use((error: { status?: number }, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const isTheirs = error.status !== undefined && error.status >= 400 && error.status < 500;
    if (!isTheirs) log.error(error, "a request failed");
    response
      .status(isTheirs ? (error.status ?? 400) : 500)
      .json({ error: isTheirs ? "That request can't be read." : "The server failed." });
  });
}
