import { effect } from "@preact/signals";
import { film, takeOf } from "../store/film.ts";
import { settings } from "../store/settings.ts";
import { beforePlan, events, isDay, notice, table, undoable, undone, view } from "../store/store.ts";
import { unreadCount } from "../store/unread.ts";
import { cuesBetween, type Heard } from "./heard.ts";
import { play } from "./play.ts";

/** Seconds between cues of one moment. */
const APART = 0.9;

function heard(): Heard {
  const seen = view.value;
  const me = seen?.me;
  const showing = film.value;
  const take = showing && takeOf(showing);
  const own = (nation: string | undefined) => nation === undefined || nation === me;
  return {
    match: seen && table.value?.code,
    turn: seen?.world.turn ?? 0,
    changes: undoable.value.length,
    undone: undone.value.length,
    isLocked: me !== undefined && table.value?.seats[me]?.isLocked === true,
    isRefused: notice.value !== undefined,
    isDay: isDay.value,
    offers: beforePlan.value?.offers.filter(({ to }) => to === me).length ?? 0,
    unread: unreadCount.value,
    take: take && { at: showing.at, scene: take.scene },
    hazards: events.value.filter(({ kind, nation }) => kind === "hazardStruck" && own(nation)).length,
  };
}

/** Listens to the store and lets be heard what happens. @returns how to stop. */
export function listen(): () => void {
  const stops = [hearGame(), sampleVolume()];
  return () => {
    for (const stop of stops) stop();
  };
}

function hearGame(): () => void {
  let before: Heard | undefined;
  let now: Heard | undefined;
  const hear = () => {
    const cues = before && now ? cuesBetween(before, now) : [];
    before = now;
    const { isMuted, volume } = settings.peek();
    if (isMuted || volume === 0 || document.visibilityState === "hidden") return;
    for (const [index, cue] of cues.entries()) play(cue, volume, index * APART);
  };
  return effect(() => {
    now = heard();
    // All that comes of one change is one moment: the film of a turn begins with it.
    queueMicrotask(hear);
  });
}

/** Whoever changes the volume hears how loud it is now. */
function sampleVolume(): () => void {
  let before = settings.peek();
  return effect(() => {
    const now = settings.value;
    const isChanged = now.volume !== before.volume || (before.isMuted && !now.isMuted);
    before = now;
    if (isChanged && !now.isMuted) play("offered", now.volume);
  });
}
