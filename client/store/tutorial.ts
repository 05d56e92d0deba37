import { effect, signal } from "@preact/signals";
import { kept } from "../device/storage.ts";
import { table } from "./table.ts";

/** How far somebody is in learning by playing; kept in this browser, so that a tutorial can be left and gone on with. */
export interface Tutorial {
  /** Of the match that it is played in. */
  code: string;
  /** Steps that were read to their end. */
  read: readonly string[];
  isPutAside: boolean;
}

/** The scenario that is made to learn in. */
export const TUTORIAL_SCENARIO = "sandbox";

const KEY = "tctm.lesson";

function begun(): Tutorial | undefined {
  const found = kept.readJson(KEY);
  const isTutorial = typeof found === "object" && found !== null && "code" in found && "read" in found;
  return isTutorial ? (found as Tutorial) : undefined;
}

export const tutorial = signal<Tutorial | undefined>(begun());

/** Whether this match is played to learn, just now. */
export const isLearning = (): boolean =>
  tutorial.value !== undefined && !tutorial.value.isPutAside && tutorial.value.code === table.value?.code;

export const beginTutorial = (code: string): void => {
  tutorial.value = { code, read: [], isPutAside: false };
};
export const putTutorialAside = (): void => {
  if (tutorial.value) tutorial.value = { ...tutorial.value, isPutAside: true };
};
/** Goes on where it was left; in another match it begins anew. */
export const takeUpTutorial = (code: string): void => {
  if (tutorial.value?.code === code) tutorial.value = { ...tutorial.value, isPutAside: false };
  else beginTutorial(code);
};
export const readStep = (id: string): void => {
  if (tutorial.value) tutorial.value = { ...tutorial.value, read: [...tutorial.value.read, id] };
};

effect(() => {
  if (tutorial.value) kept.write(KEY, JSON.stringify(tutorial.value));
});
