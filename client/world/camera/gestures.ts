import type { Spot } from "../geography/projection.ts";
import type { Lens } from "./lens.ts";

export interface GestureListener {
  /** The view moved, or a finger is down. */
  moved: () => void;
  /** Somebody asks for the first view. */
  wentHome: () => void;
  tapped: (point: Spot, isTouch: boolean) => void;
  hovered: (point: Spot | undefined) => void;
}

/** Farther than this (CSS pixels) a press is a drag and no tap. */
const TAP_SLACK = 7;
const DOUBLE_TAP_MS = 320;
/** Share of its speed that a thrown map keeps after a millisecond. */
const DRAG_PER_MS = 0.9945;
const WHEEL_STEP = 0.0016;
const KEY_PAN = 0.14;

/** Turns pointer, wheel and keys into movements of the lens. */
export class Gestures {
  private readonly pointers = new Map<number, Spot>();
  private start: Spot | undefined;
  private isTap = false;
  private lastTap: { at: number; point: Spot } | undefined;
  private speed: Spot = { x: 0, y: 0 };
  private lastMove = 0;
  private wheelLeft = 0;
  private wheelAround: Spot = { x: 0, y: 0 };
  private readonly stop = new AbortController();

  private readonly element: HTMLElement;
  private readonly lens: Lens;
  private readonly listener: GestureListener;
  private readonly isCalm: () => boolean;

  constructor(element: HTMLElement, lens: Lens, listener: GestureListener, isCalm: () => boolean) {
    this.element = element;
    this.lens = lens;
    this.listener = listener;
    this.isCalm = isCalm;
    const options = { signal: this.stop.signal };
    element.style.touchAction = "none";
    element.addEventListener("pointerdown", this.down, options);
    element.addEventListener("pointermove", this.move, options);
    element.addEventListener("pointerup", this.up, options);
    element.addEventListener("pointercancel", this.up, options);
    element.addEventListener("pointerleave", () => listener.hovered(undefined), options);
    element.addEventListener("wheel", this.wheel, { ...options, passive: false });
    document.addEventListener("keydown", this.key, options);
  }

  destroy(): void {
    this.stop.abort();
  }

  /** Carries on what was set going; false once all is at rest. */
  glide(ms: number): boolean {
    if (Math.abs(this.wheelLeft) > 0.0005) {
      const part = this.isCalm() ? this.wheelLeft : this.wheelLeft * (1 - Math.exp(-ms / 70));
      this.wheelLeft -= part;
      this.lens.zoom(Math.exp(part), this.wheelAround);
      return true;
    }
    if (this.pointers.size > 0) return false;
    const fast = Math.hypot(this.speed.x, this.speed.y);
    if (fast < 0.02 * this.lens.ratio || this.isCalm()) return false;
    this.lens.pan(this.speed.x * ms, this.speed.y * ms);
    const keep = DRAG_PER_MS ** ms;
    this.speed = { x: this.speed.x * keep, y: this.speed.y * keep };
    return true;
  }

  private pointOf(event: MouseEvent): Spot {
    const box = this.element.getBoundingClientRect();
    return { x: (event.clientX - box.left) * this.lens.ratio, y: (event.clientY - box.top) * this.lens.ratio };
  }

  private readonly down = (event: PointerEvent): void => {
    if (event.button > 0) return;
    this.element.setPointerCapture(event.pointerId);
    const point = this.pointOf(event);
    this.pointers.set(event.pointerId, point);
    this.speed = { x: 0, y: 0 };
    this.wheelLeft = 0;
    this.isTap = this.pointers.size === 1;
    this.start = point;
    this.lastMove = event.timeStamp;
    this.listener.moved();
  };

  private readonly move = (event: PointerEvent): void => {
    const point = this.pointOf(event);
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      if (event.pointerType === "mouse") this.listener.hovered(point);
      return;
    }
    const spread = this.spread();
    this.pointers.set(event.pointerId, point);
    const step = { x: point.x - before.x, y: point.y - before.y };
    if (spread) {
      const now = this.spread();
      this.lens.pan(step.x / 2, step.y / 2);
      if (now) this.lens.zoom(now.apart / spread.apart, now.middle);
    } else {
      if (this.isTap && this.start && distance(point, this.start) > TAP_SLACK * this.lens.ratio) this.isTap = false;
      if (this.isTap) {
        this.pointers.set(event.pointerId, before);
        return;
      }
      this.lens.pan(step.x, step.y);
      const ms = Math.max(1, event.timeStamp - this.lastMove);
      this.speed = { x: this.speed.x * 0.4 + (step.x / ms) * 0.6, y: this.speed.y * 0.4 + (step.y / ms) * 0.6 };
    }
    this.lastMove = event.timeStamp;
    this.listener.moved();
  };

  private readonly up = (event: PointerEvent): void => {
    if (!this.pointers.delete(event.pointerId)) return;
    if (event.timeStamp - this.lastMove > 60) this.speed = { x: 0, y: 0 };
    if (this.isTap && event.type === "pointerup") this.tap(this.pointOf(event), event);
    this.isTap = false;
    this.listener.moved();
  };

  private tap(point: Spot, event: PointerEvent): void {
    const last = this.lastTap;
    this.lastTap = { at: event.timeStamp, point };
    if (last && event.timeStamp - last.at < DOUBLE_TAP_MS && distance(last.point, point) < 30 * this.lens.ratio) {
      this.glideZoom(Math.LN2, point);
      this.lastTap = undefined;
      return;
    }
    this.listener.tapped(point, event.pointerType !== "mouse");
  }

  private readonly wheel = (event: WheelEvent): void => {
    event.preventDefault();
    // A trackpad's pinch comes as a wheel with the control key, in finer steps.
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    this.glideZoom(-event.deltaY * lines * WHEEL_STEP * (event.ctrlKey ? 5 : 1), this.pointOf(event));
  };

  private glideZoom(by: number, around: Spot): void {
    this.wheelLeft = Math.max(-1.2, Math.min(1.2, this.wheelLeft + by));
    this.wheelAround = around;
    this.listener.moved();
  }

  private readonly key = (event: KeyboardEvent): void => {
    const isElsewhere = event.target !== document.body && event.target !== this.element.parentElement;
    if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
    const { width, height } = this.lens;
    const step = KEY_PAN * Math.min(width, height);
    const middle = { x: width / 2, y: height / 2 };
    if (event.key === "ArrowLeft") this.lens.pan(step, 0);
    else if (event.key === "ArrowRight") this.lens.pan(-step, 0);
    else if (event.key === "ArrowUp") this.lens.pan(0, step);
    else if (event.key === "ArrowDown") this.lens.pan(0, -step);
    else if (event.key === "+" || event.key === "=") this.glideZoom(0.4, middle);
    else if (event.key === "-") this.glideZoom(-0.4, middle);
    else if (event.key === "Home") {
      event.preventDefault();
      this.listener.wentHome();
      return;
    } else return;
    event.preventDefault();
    this.listener.moved();
  };

  private spread(): { apart: number; middle: Spot } | undefined {
    const [a, b] = [...this.pointers.values()];
    if (!a || !b) return undefined;
    return { apart: Math.max(1, distance(a, b)), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  }
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);
