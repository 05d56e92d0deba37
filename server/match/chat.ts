import { type ChatLine, type ChatMode, type Saying, type TalkLine, whyNotSay } from "../../shared/protocol/chat.ts";
import type { Answer } from "../../shared/protocol/protocol.ts";
import type { NationId } from "../../shared/state/words.ts";
import { OK, refused } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Person } from "./people.ts";

/** Lines of the chat that a table keeps. */
const MOST_LINES = 100;
/** Lines that somebody may say in so many milliseconds. */
const PACE = { lines: 5, ms: 10_000 };

function add<Line>(lines: Line[], line: Line): void {
  lines.push(line);
  if (lines.length > MOST_LINES) lines.shift();
}

/** What is said at a table, to all or between two nations: the newest lines, each at a pace at which others can read. */
export class Chat {
  readonly lines: ChatLine[] = [];
  /** What nations say to each other alone. It is never among the lines, and on no record. */
  readonly talk: TalkLine[] = [];
  private readonly clock: Clock;
  private readonly isFit: (text: string) => boolean;
  /** When somebody spoke lately. */
  private readonly spoke = new WeakMap<Person, number[]>();

  constructor(clock: Clock, isFit: (text: string) => boolean) {
    this.clock = clock;
    this.isFit = isFit;
  }

  say(person: Person, saying: Saying, mode: ChatMode, turn: number): Answer {
    const refusal = whyNotSay(mode, saying);
    if (refusal) return refused(refusal);
    if ("text" in saying && !this.isFit(saying.text)) return refused("unfitWords");
    const now = this.clock.now();
    const lately = (this.spoke.get(person) ?? []).filter((at) => at > now - PACE.ms);
    if (lately.length >= PACE.lines) return refused("tooFast");
    this.spoke.set(person, [...lately, now]);
    const said = "text" in saying ? { text: saying.text, phrase: "" as const } : { text: "", phrase: saying.phrase };
    const line = { name: person.name, nation: person.nation ?? "", ...said, turn };
    if (saying.to === undefined) add(this.lines, line);
    else add(this.talk, { ...line, to: saying.to });
    return OK;
  }

  /** What a nation said to others alone, and they to it. */
  talkOf(nation: NationId): TalkLine[] {
    return this.talk.filter((line) => line.nation === nation || line.to === nation);
  }
}
