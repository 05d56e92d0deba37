import { computed, signal } from "@preact/signals";
import type { Table } from "../../shared/protocol/table.ts";

/** The first part of the store: what a page knows that has no match yet. It comes with the lobby, without the rules. */
export const table = signal<Table | undefined>(undefined);
export const seat = signal<{ nation?: string; name: string; token: string; roomId: string } | undefined>(undefined);
export const isHost = computed(() => seat.value !== undefined && seat.value.name === table.value?.host);
export const connection = signal<"offline" | "connecting" | "online" | "reconnecting" | "lost">("offline");
/** Why the last wish was refused, until it is read or the next one is granted. */
export const notice = signal<{ code: string; terms?: Record<string, string | number> } | undefined>(undefined);
export const isReducedMotion = signal(false);
