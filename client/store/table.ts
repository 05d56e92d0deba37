import { computed, signal } from "@preact/signals";
import type { LobbyListing, ServerMessages } from "../../shared/protocol/protocol.ts";
import type { Table } from "../../shared/protocol/table.ts";
import type { Told } from "./told.ts";

/** The first part of the store: what a page knows that has no match yet. It comes with the lobby, without the rules. */
export const table = signal<Table | undefined>(undefined);
export const seat = signal<ServerMessages["seat"] | undefined>(undefined);
export const isHost = computed(() => seat.value !== undefined && seat.value.name === table.value?.host);
/** Why the last wish was refused, until it is read or the next one is granted. */
export const notice = signal<Told | undefined>(undefined);
/** What the server offers, once it was asked. */
export const offer = signal<LobbyListing | undefined>(undefined);
/** The server lets nobody in who has not said its password. */
export const needsPassword = signal(false);
/** What whoever watches over the server said last, until it is put away. */
export const announcement = signal<string | undefined>(undefined);
/** The match knows nothing of the seat that one came to its door for. */
export const isSeatUnknown = signal(false);
export const isReducedMotion = signal(false);
/** Two ministries fit beside each other. */
export const isScreenBig = signal(false);
