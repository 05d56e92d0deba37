import { computed, effect, signal } from "@preact/signals";
import { sidePage, table, talk } from "../../store/store.ts";

const read = signal(0);
const lines = computed(() => (table.value?.chat.length ?? 0) + talk.value.length);

/** Lines said since the chat was last open. */
export const unreadChat = computed(() => Math.max(0, lines.value - read.value));

effect(() => {
  if (sidePage.value === "chat") read.value = lines.value;
});
