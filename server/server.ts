import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { defineRoom, LocalDriver, LocalPresence, matchMaker, Server } from "@colyseus/core";
import type { Logger } from "pino";
import packageInfo from "../package.json" with { type: "json" };
import { LESSON_ROOM } from "../shared/protocol/lesson.ts";
import { POLLED_PATH } from "../shared/protocol/line.ts";
import { ROOM } from "../shared/protocol/protocol.ts";
import { addressesOf } from "./addresses.ts";
import type { Config } from "./config.ts";
import { listen, openStore, reachRedis, readIn } from "./ground.ts";
import { closeOpenDoors, isAllowedOrigin } from "./http/door.ts";
import { addPages } from "./http/pages.ts";
import { entrance } from "./http/password.ts";
import { addRoutes } from "./http/routes.ts";
import { roomTables } from "./lessons/roomTables.ts";
import { codes } from "./limits/codes.ts";
import { guesses } from "./limits/guesses.ts";
import { limiter } from "./limits/limiter.ts";
import { addressBehind, believes, cameThroughUnknown, networkOf } from "./limits/network.ts";
import { wallClock } from "./match/clock.ts";
import { takingUp } from "./match/takingUp.ts";
import { Turnstile } from "./match/turnstile.ts";
import { newMetrics } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";
import { lessonRoom } from "./rooms/lessonRoom.ts";
import { lessonsOf } from "./rooms/lessons.ts";
import { Lines } from "./rooms/lines.ts";
import { matchRoom } from "./rooms/matchRoom.ts";
import { loadHere } from "./rooms/openRooms.ts";
import { places } from "./rooms/places.ts";
import { joinProcesses } from "./rooms/processes.ts";
import { removalOf } from "./rooms/removal.ts";
import { reopenedRooms } from "./rooms/reopen.ts";
import { SharedList } from "./rooms/sharedList.ts";
import { addHostScenarios } from "./scenario/hostScenarios.ts";
import type { MatchStore } from "./store/store.ts";
import { thinkingPool } from "./thinking/pool.ts";
import { wordLists } from "./words/wordLists.ts";

/** A plan of fifty long orders is under 8 kB. */
const MOST_PAYLOAD_BYTES = 32 * 1024;

/** So long somebody may take to send a request, ms; answers may take as long as they like. */
const MOST_SENDING_MS = 30_000;

/** So often a process looks whether matches are without one. */
const LOOK_AROUND_MS = 60_000;

export interface RunningServer {
  port: number;
  store: MatchStore;
  /** Closes the matches and the store. */
  close: () => Promise<void>;
}

/** Colyseus calls it an error when somebody sends what can't be read. That is theirs; ours are logged where they happen. */
function colyseusLog(log: Logger) {
  const own = log.child({ of: "colyseus" });
  const as = (level: "debug" | "info" | "warn") => (words: unknown) => own[level](String(words));
  return { trace: as("debug"), debug: as("debug"), info: as("info"), warn: as("warn"), error: as("warn") };
}

/** Starts the game's server; on port 0 it takes any that is free. @param given a store to use instead of that of the settings. */
export async function startServer(config: Config, log: Logger, given?: MatchStore): Promise<RunningServer> {
  const http = createServer({ headersTimeout: MOST_SENDING_MS, requestTimeout: MOST_SENDING_MS });
  const scenarios = readIn(config.scenarioDir, (folder) => addHostScenarios(folder, log));
  const isFit = readIn(config.wordsDir, (folder) => wordLists(config.wordLists, folder));
  const { redisUrl } = config;
  const { version } = packageInfo;
  const store = given ?? (await openStore(config, log));
  const shared = redisUrl === undefined ? undefined : await reachRedis(redisUrl, log);
  const presence = shared ?? new LocalPresence();
  const addressOf = addressBehind(config.trustedProxies);
  const limits = limiter(config.limits.paces, shared?.client);
  /** Said once. */
  let isProxyTold = false;
  const doors = {
    allowedOrigins: config.allowedOrigins,
    entrance: entrance(config.password, config.frameAncestors.length > 0),
    guesses: guesses(limits, "wrongPasswords"),
    networkOf(request: IncomingMessage) {
      if (!isProxyTold && cameThroughUnknown(request, config.trustedProxies)) {
        isProxyTold = true;
        log.warn(
          "a proxy stands before the game, and all its people count as one, who soon do too much: set TRUSTED_PROXIES=1",
        );
      }
      return networkOf(addressOf(request));
    },
    isProxy: (address: string) => believes(config.trustedProxies)(address, 0),
    limits: config.limits,
    limiter: limits,
    codes: codes(limits, async (code) => Boolean((await store.holding(code)) ?? (await store.lesson(code)))),
    trouble: () => readiness.trouble(),
    failed: (error: unknown) => log.error({ err: error }, "a request could not be let in"),
  };
  const processes = await joinProcesses(presence, store.holder, shared?.isBackLately);
  const placesOfMatches = places(config);
  const rooms = reopenedRooms({ places: placesOfMatches, limiter: limits, log });
  const records = takingUp(store, rooms, processes.isAlive, wallClock);
  const lessons = lessonsOf(store, processes.isAlive);
  const mostOfLesson = { tables: config.limits.matchesAtOnce(config.maxMatches).withTables, nations: config.maxSeats };
  const removal = removalOf(store, lessons);
  const readiness: Readiness = {
    isReady: true,
    trouble: () => (store.health.trouble ? "storeAway" : shared?.isAway ? "serversApart" : undefined),
  };
  const thinking = thinkingPool();
  const metrics = newMetrics(async () => loadHere());
  const lines = new Lines(
    {
      server: http,
      maxPayload: MOST_PAYLOAD_BYTES,
      beforeUpgrade(_request, { headers }) {
        if (doors.entrance.see(headers.get("cookie") ?? undefined) !== "right")
          return new Response("password needed", { status: 401 });
        const origin = headers.get("origin") ?? undefined;
        const host = headers.get("host") ?? undefined;
        if (!isAllowedOrigin(origin, host, config.allowedOrigins)) return new Response("other origin", { status: 403 });
      },
    },
    // The door has asked for the password already.
    ({ headers }) => isAllowedOrigin(headers.origin, headers.host, config.allowedOrigins),
  );
  const game = new Server({
    greet: false,
    gracefullyShutdown: false,
    logger: colyseusLog(log),
    presence,
    driver: redisUrl === undefined ? new LocalDriver() : new SharedList(redisUrl),
    ...(config.publicAddress === undefined ? {} : { publicAddress: config.publicAddress }),
    transport: lines,
    express(app) {
      app.use(POLLED_PATH, lines.answerPoll);
      addRoutes(app, {
        records,
        scenarios,
        readiness,
        metrics,
        store,
        entrance: doors.entrance,
        guesses: {
          entrance: doors.guesses,
          admin: guesses(limits, "wrongTokens"),
          lessons: guesses(limits, "wrongKeys"),
        },
        limiter: limits,
        codes: doors.codes,
        networkOf: doors.networkOf,
        lessons,
        mostOfLesson,
        removal,
        config,
        version,
        networks: () => addressesOf(config.host, (http.address() as AddressInfo).port).networks,
      });
      addPages(app, config.pagesDir, log);
    },
  });
  const matchHandler = defineRoom(
    matchRoom({
      config,
      store,
      rooms,
      places: placesOfMatches,
      limiter: limits,
      log,
      readiness,
      metrics,
      isFit,
      thinking,
      turnstile: new Turnstile(),
    }),
  );
  matchHandler.name = ROOM;
  matchMaker.addRoomType(matchHandler);
  const lessonHandler = defineRoom(
    lessonRoom({
      store,
      limits: config.limits,
      limiter: limits,
      tables: roomTables({ rooms, records, store, clock: wallClock, most: mostOfLesson, places: placesOfMatches }),
      isFit,
      log,
      opened: lessons.opened,
    }),
  );
  lessonHandler.name = LESSON_ROOM;
  matchMaker.addRoomType(lessonHandler);
  await listen(game, http, config);
  closeOpenDoors(http, doors);
  const lookAround = async () => {
    if (redisUrl !== undefined) {
      // What dead processes left in the list of matches goes; what Redis has forgotten comes back.
      await matchMaker.healthCheckAllProcesses();
      await matchMaker.restoreMissingRoomCaches();
    }
    await store.health.suspect();
    await records.takeUpLong(LOOK_AROUND_MS);
    const now = Date.now();
    await removal.removeOld({ lessons: now - config.lessonMs, matches: now - config.matchMs });
  };
  const lookAgain = async () => {
    if (!readiness.trouble())
      await lookAround().catch((error) => log.warn({ err: error }, "matches of others could not be looked for"));
  };
  await lookAgain();
  const looking = setInterval(lookAgain, LOOK_AROUND_MS).unref();
  // What was away is back: nobody who waits for it waits for the next minute.
  store.health.healed(lookAgain);
  if (shared)
    shared.back = () => {
      log.info("the processes find each other again");
      void lookAgain();
    };
  return {
    port: (http.address() as AddressInfo).port,
    store,
    async close() {
      readiness.isReady = false;
      clearInterval(looking);
      await game.gracefullyShutdown(false);
      http.closeAllConnections();
      processes.leave();
      await thinking.close();
      await store.close();
    },
  };
}
