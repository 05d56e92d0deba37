import { ColyseusSDK, type Room } from "@colyseus/sdk";
import { CLOSE_CODES } from "../../shared/protocol/protocol.ts";
import type { Carrier } from "./carrier.ts";
import { whyNotFetched } from "./page.ts";
import { asked, NoLine, posted, SERVER, whyNoLine, whyUnanswered } from "./reach.ts";
import { Refused, refusedBy } from "./refused.ts";

/** A place in a room that the server keeps for a moment. */
export type Reservation = Parameters<ColyseusSDK["consumeSeatReservation"]>[0];
type Connection = Room["connection"];

/** A WebSocket that is not open by then is one that a network doesn't let through. */
const SOCKET_OPENS_MS = 5_000;
/** Opening a line in all; slow lines are lines. */
const OPENS_MS = 15_000;
const LOOK_MS = 50;

/** How often in a row a line came about by polling alone. Once may be chance, as while a server starts. */
let polledInARow = 0;
const BELIEVED_BLOCKED = 2;

/** Since when pages have got through and no line has, ms; a network that only stumbles lets one through sooner or later. */
let blockedSince: number | undefined;
const BELIEVED_CLOSED_MS = 20_000;

/** Why neither a socket nor polls came about. */
async function whyNeither(): Promise<NoLine> {
  const why = await whyNoLine();
  if (why !== "noLiveLine") blockedSince = undefined;
  else blockedSince ??= performance.now();
  const isBelieved = blockedSince !== undefined && performance.now() - blockedSince > BELIEVED_CLOSED_MS;
  return new NoLine(why === "noLiveLine" && !isBelieved ? "silent" : why);
}

/** Has the server keep a place. @param path as Colyseus has it: `create/match`, `joinById/K7Q2M`. @throws Refused, NoLine */
export const reserve = async (path: string, options: object): Promise<Reservation> =>
  (await asked(`/matchmake/${path}`, posted(options))) as Reservation;

/** A room's line with another carrier than a WebSocket: Colyseus makes the connection itself, so it is put in as that is made. */
class CarriedSDK extends ColyseusSDK {
  readonly carry: ((events: Connection["events"]) => Carrier) | undefined;
  opening: Room | undefined;

  constructor(carry: CarriedSDK["carry"]) {
    super(SERVER);
    this.carry = carry;
  }

  protected override createRoom<T>(...given: Parameters<ColyseusSDK["createRoom"]>): Room<unknown, T> {
    const room = super.createRoom<T>(...(given as [string]));
    const { carry } = this;
    let made: Connection;
    if (carry)
      Object.defineProperty(room, "connection", {
        get: () => made,
        set(connection: Connection) {
          connection.transport = carry(connection.events);
          made = connection;
        },
      });
    this.opening = room;
    return room;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Opens the line to a room. @throws Refused; anything else when the line does not come about. */
async function open(seat: Reservation, carry?: CarriedSDK["carry"]): Promise<Room> {
  const sdk = new CarriedSDK(carry);
  let isOver = false;
  const opened = sdk
    .consumeSeatReservation(seat)
    .catch((error: Error) => {
      throw refusedBy(error.message) ?? error;
    })
    .finally(() => {
      isOver = true;
    }) as Promise<Room>;
  const tooLong = (async () => {
    const began = performance.now();
    while (!isOver) {
      await pause(LOOK_MS);
      const waited = performance.now() - began;
      if (waited > OPENS_MS || (!carry && waited > SOCKET_OPENS_MS && !sdk.opening?.connection?.isOpen)) break;
    }
  })();
  const room = await Promise.race([opened, tooLong]);
  if (room) return room;
  opened.catch(() => {});
  sdk.opening?.connection?.close(CLOSE_CODES.comeBack);
  throw new Error("the line did not open in time");
}

/** A room may close between being looked up and being joined; looked up once more, it is opened anew. */
const placeIn = (seat: () => Promise<Reservation>): Promise<Reservation> =>
  seat().catch((error) => {
    if (error instanceof NoLine && error.because === "serverFails") return seat();
    throw error;
  });

/**
 * Comes into a room: by a WebSocket, or where a network lets none through, by polling.
 * @param seat reserves a place; each attempt takes one. @throws Refused, NoLine
 */
export async function enterRoom(seat: () => Promise<Reservation>): Promise<Room> {
  if (polledInARow < BELIEVED_BLOCKED) {
    const reserved = await placeIn(seat);
    try {
      const room = await open(reserved);
      polledInARow = 0;
      blockedSince = undefined;
      return room;
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
    const why = await whyNoLine();
    // Where pages get through, polls do.
    if (why !== "noLiveLine") throw new NoLine(why);
  }
  const { polled } = await import("./polled.ts").catch(async () => {
    if ((await whyNotFetched()) === "oldClient") throw new Refused({ code: "oldClient" });
    throw new NoLine(await whyUnanswered());
  });
  const reserved = await placeIn(seat);
  try {
    const room = await open(reserved, polled);
    polledInARow += 1;
    blockedSince = undefined;
    return room;
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Perhaps this is another network by now.
    polledInARow = 0;
    throw await whyNeither();
  }
}
