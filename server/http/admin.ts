import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import express, {
  type Application,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import { z } from "zod";
import {
  type AdminMatch,
  announceSchema,
  drainSchema,
  expelSchema,
  type ServerStatus,
} from "../../shared/protocol/admin.ts";
import type { Guesses } from "../limits/guesses.ts";
import type { Metrics } from "../metrics.ts";
import type { Readiness } from "../readiness.ts";
import { askRoom, loadHere, openRooms } from "../rooms/openRooms.ts";
import type { Removal } from "../rooms/removal.ts";
import type { MatchStore } from "../store/store.ts";
import { isSame } from "./password.ts";

export interface Administered {
  token: string | undefined;
  version: string;
  readiness: Readiness;
  metrics: Metrics;
  store: MatchStore;
  removal: Removal;
  guesses: Guesses;
  networkOf: (request: IncomingMessage) => string;
}

const rooms = async (): Promise<string[]> => (await openRooms()).map(({ code }) => code);

/** Matches that answer; one whose process has just died doesn't. */
async function matches(): Promise<AdminMatch[]> {
  const answers = await Promise.allSettled(
    (await rooms()).map((code) => askRoom<AdminMatch | undefined>(code, "adminView")),
  );
  return answers.flatMap((answer) => (answer.status === "fulfilled" ? (answer.value ?? []) : []));
}

/** Answers in words what does not fit its schema. */
const fits =
  (schema: z.ZodType): RequestHandler =>
  (request, response, next) => {
    const parsed = schema.safeParse(request.body);
    if (!parsed.success) return void response.status(400).json({ error: z.prettifyError(parsed.error) });
    request.body = parsed.data;
    next();
  };

/** What whoever watches over the server may do, once a token is set; without one there is nothing here. */
export function addAdmin(app: Application, asked: Administered): void {
  const { token, readiness, metrics, store, removal, guesses, networkOf } = asked;
  const admin = express.Router();
  if (token !== undefined) app.use("/api/admin", admin);
  admin.use(async (request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    const network = networkOf(request);
    const seconds = await guesses.waitFor(network);
    if (seconds !== undefined) {
      response.status(429).setHeader("Retry-After", seconds);
      return void response.json({ error: `Too many wrong tokens: wait ${seconds} seconds.` });
    }
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    if (token !== undefined && isSame(given, token)) return next();
    await guesses.wasWrong(network);
    response.status(401).json({ error: "This is not the server's admin token." });
  });
  admin.use(express.json({ limit: "4kb" }));

  let before = { at: process.hrtime.bigint(), cpu: process.cpuUsage() };
  admin.get("/status", async (_request, response) => {
    const now = { at: process.hrtime.bigint(), cpu: process.cpuUsage() };
    const usedMicros = now.cpu.user + now.cpu.system - before.cpu.user - before.cpu.system;
    const passedMicros = Number(now.at - before.at) / 1_000;
    before = now;
    const trouble = readiness.trouble();
    response.json({
      version: asked.version,
      upSeconds: Math.round(process.uptime()),
      isDraining: !readiness.isReady,
      ...(trouble ? { trouble } : {}),
      connections: loadHere().connections,
      memoryMB: Math.round(process.memoryUsage().rss / 2 ** 20),
      processorPercent: Math.round((100 * usedMicros) / passedMicros),
      lagMs: Math.round(1_000 * (await metrics.lagSeconds())),
      matches: trouble === "serversApart" ? [] : await matches(),
    } satisfies ServerStatus);
  });

  const ofMatch =
    (act: (code: string, body: never) => Promise<string | undefined>): RequestHandler<{ code: string }> =>
    async (request, response) => {
      const code = request.params.code.toUpperCase();
      const isOpen = (await rooms()).includes(code);
      const fault = isOpen ? await act(code, request.body as never) : `There is no open match with the code ${code}.`;
      if (fault === undefined) response.status(204).end();
      else response.status(404).json({ error: fault });
    };
  admin.post(
    "/matches/:code/expel",
    fits(expelSchema),
    ofMatch(async (code, { name }: z.infer<typeof expelSchema>) =>
      (await askRoom<boolean>(code, "expel", name)) ? undefined : `Nobody in match ${code} is called ${name}.`,
    ),
  );
  admin.post(
    "/matches/:code/close",
    ofMatch(async (code) => {
      await askRoom(code, "closeForGood");
      return undefined;
    }),
  );

  admin.post("/delete/:code", async (request, response) => {
    const code = request.params.code.toUpperCase();
    if (await removal.remove(code)) response.status(204).end();
    else response.status(404).json({ error: `There is no match or lesson with the code ${code}.` });
  });

  admin.post("/announce", fits(announceSchema), async (request, response) => {
    const { text } = request.body as z.infer<typeof announceSchema>;
    await Promise.allSettled((await rooms()).map((code) => askRoom(code, "announce", text)));
    response.status(204).end();
  });
  admin.post("/drain", fits(drainSchema), (request, response) => {
    readiness.isReady = !(request.body as z.infer<typeof drainSchema>).isDraining;
    response.status(204).end();
  });
  admin.get("/backup", async (_request, response) => {
    const copy = await store.backup();
    if (copy === undefined) {
      response.status(501).json({ error: "The matches are in PostgreSQL: back them up with pg_dump." });
      return;
    }
    response.attachment(`matches-${new Date().toISOString().slice(0, 10)}.sqlite`);
    // Whoever goes away in the midst of it has their reasons.
    await pipeline(copy, response).catch(() => {});
  });
  admin.use((error: Error, _request: Request, response: Response, next: NextFunction) => {
    if (!readiness.trouble() || response.headersSent) return next(error);
    response.status(503).json({ error: "That can't be done just now: the server's log says what it waits for." });
  });
}
