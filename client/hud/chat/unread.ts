import { computed, effect, signal } from "@preact/signals";
import type { NationId } from "../../../shared/state/words.ts";
import { sidePage, table, talk, talksWith, view } from "../../store/store.ts";

/** Where something is said: to a nation alone, or to the whole table. */
type Audience = NationId | undefined;

/** How many lines have been said to each audience. */
const said = computed(() => {
  const counts = new Map<Audience, number>([[undefined, table.value?.chat.length ?? 0]]);
  for (const { nation, to } of talk.value) {
    const other = nation === view.value?.me ? to : nation;
    counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
});
const read = signal<ReadonlyMap<Audience, number>>(new Map());

/** Where lines were said since they were last looked at. */
export const unreadFrom = computed((): Audience[] =>
  [...said.value].flatMap(([audience, count]) => (count > (read.value.get(audience) ?? 0) ? [audience] : [])),
);

// What lies open is read; another match begins anew.
effect(() => {
  const isRead = (audience: Audience) => sidePage.value === "chat" && audience === talksWith.value;
  const before = read.peek();
  read.value = new Map(
    [...said.value].map(([audience, count]) => [
      audience,
      isRead(audience) ? count : Math.min(count, before.get(audience) ?? 0),
    ]),
  );
});
