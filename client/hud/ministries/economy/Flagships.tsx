import type { FlagshipContent } from "../../../../shared/content/schema.ts";
import { flagshipTurn, MOST_FLAGSHIPS, ownFlagships } from "../../../../shared/orders/flagship.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { beforePlan } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf } from "../../../words/terms.ts";
import { conditionWords } from "../../explain/conditionWords.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";
import { effectsWords } from "../../explain/effectWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";
import { quarterOf } from "../parts/quarterOf.ts";
import { ministersFlagship } from "./owedFlagship.ts";
import "./flagships.css";

/** The national programmes of a nation: what is chosen, what can be chosen, what each does, and when the next is due. */
export function Flagships({ at }: { at: Position }) {
  const chosen = beforePlan.value?.nation.flagships ?? [];
  return (
    <>
      <p class="muted small">{whatIsDue(at)}</p>
      <div class="flagshipChoices">
        {ownFlagships(at).map((flagship) => (
          <Choice key={flagship.id} flagship={flagship} isChosen={chosen.includes(flagship.id)} at={at} />
        ))}
      </div>
    </>
  );
}

function whatIsDue(at: Position): string {
  const minister = ministersFlagship.value;
  if (minister !== undefined) return t("flagships.elseMinister", { flagship: nameOf("flagships", minister) });
  const count = at.nation.flagships.length + at.cabinet.requests.flagships.length;
  if (count >= Math.min(MOST_FLAGSHIPS, ownFlagships(at).length)) return t("flagships.allChosen");
  const turn = flagshipTurn(at, count);
  return turn > at.world.turn
    ? t("flagships.next", { quarter: quarterOf(at, turn) })
    : t("flagships.due", { most: MOST_FLAGSHIPS });
}

interface ChoiceProps {
  at: Position;
  flagship: FlagshipContent;
  isChosen: boolean;
}

function Choice({ at, flagship: { id, effects, when }, isChosen }: ChoiceProps) {
  const name = nameOf("flagships", id);
  const needs = when.flatMap(conditionWords);
  return (
    <section class="flagshipChoice" aria-label={name}>
      <h3>
        {name}
        <EntryLink id={`flagships:${id}`} what={name} />
      </h3>
      <p class="small">{aboutOf("flagships", id)}</p>
      <ul class="effects">
        {effectsWords(effects, at.rules).map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      {!isChosen && needs.length > 0 && <p class="small muted">{needs.join(" ")}</p>}
      {isChosen ? (
        <p class="orderTerms">{t("flagships.inForce")}</p>
      ) : (
        <OrderButton
          label={t("flagships.chooseIt", { flagship: nameOf("flagships", id) })}
          order={{ kind: "flagship", flagship: id }}
        >
          {t("flagships.choose")}
        </OrderButton>
      )}
    </section>
  );
}
