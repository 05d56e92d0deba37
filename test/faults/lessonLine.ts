import type { LessonLine } from "../../server/lessons/lessonDesk.ts";
import type {
  LessonAnswer,
  LessonJoin,
  LessonMessageKind,
  LessonMessages,
  LessonWishKind,
} from "../../shared/protocol/lesson.ts";
import type { SimLessons } from "./lessons.ts";
import type { World } from "./world.ts";

/** In basis points of all messages: so often a line is cut instead. */
const CUT_BP = 60;
const ANSWER_WITHIN_MS = 12_000;
const NOBODY_SAID_WHY = 1_006;

export interface LessonHeard {
  message: <K extends LessonMessageKind>(kind: K, message: LessonMessages[K]) => void;
  /** The line is known to be lost. */
  closed: (code: number) => void;
}

/** A line from a page to a lesson: what is said arrives late and in its order, until the line is cut. */
export class LessonPageLine {
  isOpen = true;
  private isCut = false;
  private readonly world: World;
  private readonly lessons: SimLessons;
  private readonly code: string;
  private readonly heard: LessonHeard;
  private readonly far: LessonLine;
  /** When the last that is under way arrives. */
  private downAt = 0;
  private upAt = 0;
  private readonly asked = new Set<(answer: undefined) => void>();

  constructor(world: World, lessons: SimLessons, code: string, heard: LessonHeard) {
    this.world = world;
    this.lessons = lessons;
    this.code = code;
    this.heard = heard;
    this.far = {
      send: (kind, message) => {
        const text = JSON.stringify(message);
        this.down(() => heard.message(kind, JSON.parse(text)));
      },
      close: (closeCode) => {
        this.lessons.lost(this.code, this.far);
        this.down(() => this.shut(closeCode));
      },
    };
  }

  /** @returns why not; "failed" when it was no refusal. */
  async enter(wish: Omit<LessonJoin, "version">): Promise<string | undefined> {
    await this.world.sleep(this.world.between(1, 60));
    const late = this.world.sleep(ANSWER_WITHIN_MS).then(() => "failed");
    const refusal = await Promise.race([this.lessons.enter(this.code, this.far, wish), late]);
    if (refusal !== undefined) this.end();
    return refusal;
  }

  /** Undefined when no answer comes. */
  ask(kind: LessonWishKind, body: object): Promise<LessonAnswer | undefined> {
    return new Promise((resolve) => {
      this.asked.add(resolve);
      this.world.after(ANSWER_WITHIN_MS, () => resolve(undefined));
      this.up(() => {
        // What fails is answered, too.
        void this.lessons.ask(this.code, this.far, kind, body).then((answer) => this.down(() => resolve(answer)));
      });
    });
  }

  /** The page hangs up. */
  end(): void {
    this.isOpen = false;
    this.cut();
  }

  private cut(): void {
    if (this.isCut) return;
    this.isCut = true;
    const { world } = this;
    world.after(world.between(1, 400), () => this.shut(NOBODY_SAID_WHY));
    world.after(world.between(1, 3_000), () => this.lessons.lost(this.code, this.far));
  }

  private shut(code: number): void {
    this.isCut = true;
    for (const resolve of this.asked) resolve(undefined);
    if (!this.isOpen) return;
    this.isOpen = false;
    this.heard.closed(code);
  }

  private down(arrive: () => void): void {
    this.downAt = this.carry(this.downAt, arrive);
  }

  private up(arrive: () => void): void {
    this.upAt = this.carry(this.upAt, arrive);
  }

  /** @param last when what was said before it arrives. */
  private carry(last: number, arrive: () => void): number {
    const { world } = this;
    if (this.isCut) return last;
    if (world.fails(CUT_BP)) {
      this.cut();
      return last;
    }
    const at = Math.max(last, world.now() + world.between(1, 80));
    world.after(at - world.now(), () => !this.isCut && arrive());
    return at;
  }
}
