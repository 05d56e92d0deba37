import { computed, signal } from "@preact/signals";
import { placeOfDilemma } from "./dilemmaPlace.ts";
import { beforePlan, draft, report, type Selection } from "./store.ts";

/** The turn whose dilemma was put aside: its card stays shut until it is asked for. */
export const asideTurn = signal<number | undefined>(undefined);

/** The question that this quarter's plan owes an answer to, and the answer that is in the plan. */
export const askedNow = computed(() => {
  const dilemma = beforePlan.value?.cabinet.dilemma?.id;
  const given = draft.value.find((order) => order.kind === "decide");
  return dilemma === undefined ? undefined : { dilemma, answer: given?.answer };
});

/** Whether nobody has answered it yet. */
export const isOwed = computed(() => askedNow.value !== undefined && askedNow.value.answer === undefined);

/** The one whose card lies open: after the report, and until it is put aside. */
export const openDilemma = computed(() => {
  const turn = beforePlan.value?.world.turn;
  if (report.value || turn === undefined || asideTurn.value === turn) return undefined;
  return askedNow.value?.dilemma;
});

/** The place that the open card is about: the map keeps it in sight. */
export const dilemmaPlace = computed((): Selection | undefined =>
  openDilemma.value === undefined || !beforePlan.value ? undefined : placeOfDilemma(beforePlan.value),
);
/** Where the map shows that place: CSS pixels from its corner. */
export const dilemmaAt = signal<{ x: number; y: number } | undefined>(undefined);
