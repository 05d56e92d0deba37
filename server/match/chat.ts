import {
  type ChatLine,
  type ChatMode,
  type Filled,
  type Saying,
  type TalkLine,
  whyNotSay,
} from "../../shared/protocol/chat.ts";
import type { Answer, Phase } from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";
import type { NationId } from "../../shared/state/words.ts";
import { OK, refused } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Crews } from "./crew.ts";
import type { MatchEvent } from "./events.ts";
import type { Person } from "./people.ts";

/** Lines of the chat that a table keeps. */
const MOST_LINES = 100;
/** Lines that somebody may say in so many milliseconds. */
const PACE = { lines: 5, ms: 10_000 };

function add<Line>(lines: Line[], line: Line): void {
  lines.push(line);
  if (lines.length > MOST_LINES) lines.shift();
}

export interface ChatSurroundings {
  clock: Clock;
  crews: Crews;
  /** Whether words may be said here. */
  isFit: (text: string) => boolean;
  /** Whether the match has what fills the blanks of a phrase. */
  isKnown: (filled: Filled) => boolean;
  tell: (event: MatchEvent) => void;
}

/** What is said at a table, to all or between two nations: the newest lines, each at a pace at which others can read. */
export class Chat {
  readonly lines: ChatLine[] = [];
  /** What nations say to each other alone. It is never among the lines, and on no record. */
  readonly talk: TalkLine[] = [];
  private readonly around: ChatSurroundings;
  /** When somebody spoke lately. */
  private readonly spoke = new WeakMap<Person, number[]>();

  constructor(around: ChatSurroundings) {
    this.around = around;
  }

  say(person: Person, saying: Saying, { mode, phase, turn }: { mode: ChatMode; phase: Phase; turn: number }): Answer {
    const { to } = saying;
    const refusal = (to === undefined ? undefined : this.whyNotTo(person, to, phase)) ?? whyNotSay(mode, saying);
    if (refusal) return refused(refusal);
    const { clock, isFit, isKnown, tell } = this.around;
    if ("phrase" in saying && saying.filled && !isKnown(saying.filled)) return refused("badMessage");
    if ("text" in saying && !isFit(saying.text)) return refused("unfitWords");
    const now = clock.now();
    const lately = (this.spoke.get(person) ?? []).filter((at) => at > now - PACE.ms);
    if (lately.length >= PACE.lines) return refused("tooFast");
    this.spoke.set(person, [...lately, now]);
    const said =
      "text" in saying
        ? { text: saying.text, phrase: "" as const, filled: "" }
        : { text: "", phrase: saying.phrase, filled: saying.filled ? JSON.stringify(saying.filled) : "" };
    const line = { name: person.name, nation: person.nation ?? "", ...said, turn };
    if (to === undefined) {
      add(this.lines, line);
      tell({ kind: "tableChanged" });
    } else {
      add(this.talk, { ...line, to });
      for (const nation of [line.nation, to])
        for (const member of this.membersOf(nation)) tell({ kind: "talkChanged", person: member });
    }
    return OK;
  }

  /** What a nation said to others alone, and they to it. */
  talkOf(nation: NationId): TalkLine[] {
    return this.talk.filter((line) => line.nation === nation || line.to === nation);
  }

  /** Why somebody can't talk to a nation alone: nobody leads it, or they lead none. */
  private whyNotTo({ nation }: Person, to: NationId, phase: Phase): TableRefusal | undefined {
    if (phase === "lobby") return "wrongPhase";
    if (nation === undefined) return "noSeat";
    return to !== nation && this.membersOf(to).length > 0 ? undefined : "nobodyThere";
  }

  private membersOf(nation: NationId): Person[] {
    return this.around.crews.get(nation)?.members ?? [];
  }
}
