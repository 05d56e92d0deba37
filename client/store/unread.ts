import { computed, effect, signal } from "@preact/signals";
import type { ChatLine } from "../../shared/protocol/chat.ts";
import type { NationId } from "../../shared/state/words.ts";
import { seat, sidePage, table, talk, talksWith, view } from "./store.ts";

/** Where something is said: to a nation alone, or to the whole table. */
type Audience = NationId | undefined;

/** What has been said to each audience. */
const said = computed(() => {
  const lines = new Map<Audience, ChatLine[]>([[undefined, table.value?.chat ?? []]]);
  for (const line of talk.value) {
    const other = line.nation === view.value?.me ? line.to : line.nation;
    lines.set(other, [...(lines.get(other) ?? []), line]);
  }
  return lines;
});
const read = signal<ReadonlyMap<Audience, number>>(new Map());

/** Lines that nobody here has looked at, by where they were said. */
const unread = computed(() =>
  [...said.value].flatMap(([audience, lines]) => {
    const fresh = lines.slice(read.value.get(audience) ?? 0).filter(({ name }) => name !== seat.value?.name);
    return fresh.length > 0 ? [{ audience, fresh }] : [];
  }),
);

/** Where lines were said since they were last looked at. */
export const unreadFrom = computed((): Audience[] => unread.value.map(({ audience }) => audience));
export const unreadCount = computed(() => unread.value.reduce((sum, { fresh }) => sum + fresh.length, 0));
/** The newest of them said to this nation alone, or else to the table. */
export const newestUnread = computed(() => {
  const { audience, fresh } = unread.value.at(-1) ?? {};
  const line = fresh?.at(-1);
  return line && { line, isAlone: audience !== undefined };
});

// What lies open is read; another match begins anew.
effect(() => {
  const isRead = (audience: Audience) => sidePage.value === "chat" && audience === talksWith.value;
  const before = read.peek();
  read.value = new Map(
    [...said.value].map(([audience, { length }]) => [
      audience,
      isRead(audience) ? length : Math.min(length, before.get(audience) ?? 0),
    ]),
  );
});
