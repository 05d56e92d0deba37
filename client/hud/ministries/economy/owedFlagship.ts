import { computed } from "@preact/signals";
import { settled } from "../../../../shared/bots/index.ts";
import type { FlagshipId } from "../../../../shared/state/words.ts";
import { draft, rules, view } from "../../../store/store.ts";

/** The national programme that the ministers choose if the plan stays as it is; undefined while none is owed. */
export const ministersFlagship = computed<FlagshipId | undefined>(() => {
  if (!rules.value || view.value?.cabinet === undefined || view.value.world.ending) return undefined;
  const [added] = settled(rules.value, view.value, draft.value).slice(draft.value.length);
  return added?.kind === "flagship" ? added.flagship : undefined;
});
