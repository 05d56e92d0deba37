import type { Connection } from "../../server/match/desk.ts";
import type {
  Answer,
  RequestBody,
  RequestKind,
  ServerMessageKind,
  ServerMessages,
} from "../../shared/protocol/protocol.ts";
import type { SimProcess } from "./process.ts";
import type { World } from "./world.ts";

/** In basis points of all messages. */
const LOST_BP = 150;
const DOUBLED_BP = 300;
const ANSWER_WITHIN_MS = 4_000;

export interface Heard {
  message: <K extends ServerMessageKind>(kind: K, message: ServerMessages[K]) => void;
  /** The line is known to be lost. */
  closed: (code: number) => void;
}

/** A line from a page to a process, over which messages are lost, doubled, delayed and overtaken by each other. */
export class Line {
  isOpen = true;
  private readonly world: World;
  private readonly process: SimProcess;
  private readonly code: string;
  private readonly far: Connection;
  private step = 0;

  constructor(world: World, process: SimProcess, code: string, heard: Heard) {
    this.world = world;
    this.process = process;
    this.code = code;
    this.far = {
      send: (kind, message) => {
        // As it was when it was sent, whatever becomes of it there.
        const text = JSON.stringify(message);
        this.carry(() => this.isOpen && heard.message(kind, JSON.parse(text)));
      },
      close: (closeCode) => {
        if (!this.isOpen) return;
        this.isOpen = false;
        this.process.lost(this.code, this.far, false);
        world.after(world.between(1, 400), () => heard.closed(closeCode));
      },
    };
  }

  /** @returns why not; undefined also when nothing is heard of it. */
  async enter(wish: { nickname: string; token?: string | undefined }): Promise<string | undefined> {
    await this.world.sleep(this.world.between(1, 60));
    const refusal = this.process.enter(this.code, this.far, wish);
    if (refusal) this.isOpen = false;
    return refusal;
  }

  /** Undefined when no answer comes. */
  ask<K extends RequestKind>(kind: K, body: RequestBody<K>): Promise<Answer | undefined> {
    const payload = { step: ++this.step, body: JSON.parse(JSON.stringify(body)) };
    return new Promise((resolve) => {
      this.world.after(ANSWER_WITHIN_MS, () => resolve(undefined));
      this.carry(() => {
        const desk = this.process.deskOf(this.code);
        if (!this.isOpen || !desk) return;
        desk.ask(this.far, kind, payload).then(
          (answer) => this.carry(() => this.isOpen && resolve(answer)),
          // The match was given up; the line is closed by that.
          () => {},
        );
      });
    });
  }

  /** The page hangs up, or its line is cut. */
  end(isGoodbye: boolean): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.world.after(this.world.between(1, 3_000), () => this.process.lost(this.code, this.far, isGoodbye));
  }

  private carry(arrive: () => void): void {
    if (this.world.fails(LOST_BP)) return;
    this.world.after(this.world.between(1, 80), arrive);
    if (this.world.fails(DOUBLED_BP)) this.world.after(this.world.between(1, 300), arrive);
  }
}
