import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { create, join, leave } from "../session/connection.ts";
import { seatOf } from "../session/seats.ts";
import { roomOfCode } from "../session/server.ts";
import { notice } from "../store/store.ts";
import { go } from "./address.ts";
import { nickname } from "./nickname.ts";

/** Getting into matches and out of them. */

export interface MatchWishes {
  scenario: string;
  turns: number | undefined;
  timerSeconds: number;
  seats: number;
  isPublic: boolean;
}

/** Eight nations, seven of them bots, eight quarters, no clock. */
export const QUICK_MATCH: MatchWishes = {
  scenario: "quick",
  turns: undefined,
  timerSeconds: 0,
  seats: 8,
  isPublic: false,
};

export async function createMatch({ turns, ...wishes }: MatchWishes): Promise<boolean> {
  try {
    const table = await create({
      version: PROTOCOL_VERSION,
      nickname: nickname.value,
      ...wishes,
      ...(turns === undefined ? {} : { turns }),
    });
    go(`/m/${table.code}`);
    return true;
  } catch (error) {
    refuse(error);
    return false;
  }
}

export const hasSeatIn = (code: string): boolean => seatOf(code) !== undefined;

/** Enters the match of a code, or tells why not. */
export async function enterMatch(code: string, watch = false): Promise<boolean> {
  try {
    const roomId = await roomOfCode(code);
    if (roomId === undefined) {
      notice.value = { code: "noSuchMatch" };
      return false;
    }
    await join(code, roomId, { nickname: nickname.value, ...(watch ? { watch } : {}) });
    notice.value = undefined;
    return true;
  } catch (error) {
    refuse(error);
    return false;
  }
}

export function leaveMatch(): void {
  leave();
  go("/");
}

/** The server refuses a join with one of the table's codes as its message. */
function refuse(error: unknown): void {
  const said = error instanceof Error ? error.message : "";
  const code = ["matchFull", "oldClient", "serverFull", "noSuchMatch", "tooFast", "noSeat", "badMessage"].find(
    (known) => said.includes(known),
  );
  notice.value = { code: code ?? "unreachable" };
}
