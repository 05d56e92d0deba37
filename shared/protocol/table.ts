import type { Level, NationId, ScenarioId } from "../state/words.ts";
import type { ChatLine, ChatMode } from "./chat.ts";
import type { Phase } from "./protocol.ts";

/** The table of a match: what everybody at it sees, synchronised by Colyseus' schema. The game itself comes as views. */
export interface Table {
  code: string;
  scenario: ScenarioId;
  phase: Phase;
  turn: number;
  turns: number;
  timerSeconds: number;
  /** Epoch milliseconds at which the turn resolves; 0 = untimed. */
  deadline: number;
  /** By nation, in the order of the scenario. In the lobby: all that could play. */
  seats: Record<NationId, Seat>;
  /** How many nations will play. */
  seatCount: number;
  /** How well bots play. */
  bots: Level;
  /** Nickname of the host. */
  host: string;
  /** Code of the lesson that this is a table of; empty where it is none. */
  lesson: string;
  /** The teacher has stopped the clock, or asks everybody to look up. */
  isPaused: boolean;
  isFrozen: boolean;
  /** The dilemma at which everybody is to look; empty: none. */
  discussed: string;
  watchers: number;
  /** SHA-256 of the match's seed and salt, from the start. */
  seal: string;
  /** What was sealed, `seed:salt`, once the match is over. */
  unsealed: string;
  chatMode: ChatMode;
  chat: ChatLine[];
}

export interface Seat {
  nation: NationId;
  /** Empty: nobody sits here, a bot will play. */
  name: string;
  isBot: boolean;
  isReady: boolean;
  isLocked: boolean;
  isConnected: boolean;
  /** Away for so long that nobody waits any more. */
  isAbsent: boolean;
  /** Until when the others wait for a lost line, epoch milliseconds; 0 when they don't. */
  awaitedUntil: number;
  /** Wants to go on without those who are still planning. */
  wantsOn: boolean;
  /** How much more time this person may take for this turn, milliseconds. */
  moreMs: number;
  /** Turns that a bot played because the person had left. */
  botTurns: number;
  /** 10,000 = 100 = par. */
  scoreBp: number;
}
