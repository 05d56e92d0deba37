import { computed, effect, signal } from "@preact/signals";
import type { GameEvent } from "../../../../shared/state/events.ts";
import { isPanelOpen } from "../../../actions/screen.ts";
import { events, view } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { nationInSentence, startSentence } from "../../explain/nationInSentence.ts";

/** What came of an offer of this nation's, in words; undefined for all else that happens. */
function answerWords(event: GameEvent, me: string | undefined): string | undefined {
  const of = (nation: string | undefined) => ({ nation: startSentence(nationInSentence(nation ?? "")) });
  switch (event.kind) {
    case "offerDeclined":
      if (event.other !== me) return undefined;
      return t("ministries.deal.answered", {
        ...of(event.nation),
        reason: t(`ministries.declines.${event.terms.reason}`),
      });
    case "dealMade":
      return event.nation === me ? t("ministries.deal.accepted", of(event.other)) : undefined;
    case "offerLapsed":
      return event.other === me ? t("ministries.deal.lapsed", of(event.nation)) : undefined;
    default:
      return undefined;
  }
}

/** What others said to our offers in the last quarter. */
export const answersToUs = computed((): string[] =>
  events.value.flatMap((event) => answerWords(event, view.value?.me) ?? []),
);

const turnSeen = signal(-1);
const turn = computed(() => view.value?.world.turn ?? 0);
/** Those that nobody here has looked at. */
export const newAnswers = computed(() => (turnSeen.value === turn.value ? [] : answersToUs.value));

effect(() => {
  if (isPanelOpen("foreign")) turnSeen.value = turn.value;
  // Another match begins anew.
  else if (turnSeen.peek() > turn.value) turnSeen.value = -1;
});
