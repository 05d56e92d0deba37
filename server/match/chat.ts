import { type ChatMode, type Saying, whyNotSay } from "../../shared/protocol/chat.ts";
import type { Answer } from "../../shared/protocol/protocol.ts";
import type { ChatLine } from "../../shared/protocol/table.ts";
import { OK, refused } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Person } from "./people.ts";

/** Lines of the chat that a table keeps. */
const MOST_LINES = 100;
/** Lines that somebody may say in so many milliseconds. */
const PACE = { lines: 5, ms: 10_000 };

/** What is said at a table: the newest lines, each at a pace at which others can read. */
export class Chat {
  readonly lines: ChatLine[] = [];
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
    this.lines.push({ name: person.name, nation: person.nation ?? "", ...said, turn });
    if (this.lines.length > MOST_LINES) this.lines.shift();
    return OK;
  }
}
