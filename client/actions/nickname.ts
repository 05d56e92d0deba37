import { computed, effect, signal } from "@preact/signals";
import { whyNotName } from "../../shared/protocol/cleaned.ts";
import { kept } from "../device/storage.ts";

const KEY = "tctm.nickname";

/** What a person is called at the tables; kept in this browser alone. */
export const nickname = signal(kept.read(KEY) ?? "");

/** Tells apart those who give no name. */
export const spareNumber = 100 + Math.floor(900 * Math.random());

/** Nobody comes to a table without a name: who gave none gets this one. */
export function settleNickname(spare: string): void {
  if (nickname.value.trim() === "") nickname.value = spare;
}

/** Why nobody can be called so; whoever gives no name gets one. */
export const whyNotNickname = computed(() => (nickname.value.trim() === "" ? undefined : whyNotName(nickname.value)));

effect(() => kept.write(KEY, nickname.value));
