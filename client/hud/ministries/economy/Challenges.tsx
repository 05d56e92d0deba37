import { challengeNeedTt } from "../../../../shared/formulas/challenges.ts";
import type { Position } from "../../../../shared/state/position.ts";
import { tokens } from "../../../words/format.ts";
import { t } from "../../../words/index.ts";
import { aboutOf, nameOf } from "../../../words/terms.ts";
import { EntryLink } from "../../explain/EntryLink.tsx";
import { effectsWords } from "../../explain/effectWords.ts";
import { nationInSentence } from "../../explain/nationInSentence.ts";
import { orderWords } from "../../explain/orderWords.ts";
import { OrderButton } from "../parts/OrderButton.tsx";

/** Grand problems that a burst of tokens may solve, for whoever comes first. */
export function Challenges({ at }: { at: Position }) {
  return (
    <>
      {[...at.rules.challenges.values()].map(({ id, effects }) => {
        const winner = at.world.challenges[id];
        return (
          <div class="entry" key={id}>
            <h4>
              {nameOf("challenges", id)}
              <EntryLink id={`challenges:${id}`} what={nameOf("challenges", id)} />
            </h4>
            <p class="small">{aboutOf("challenges", id)}</p>
            {winner === undefined ? (
              <>
                <ul class="effects">
                  {effectsWords(effects).map((effect) => (
                    <li key={effect}>{effect}</li>
                  ))}
                </ul>
                <OrderButton
                  label={orderWords({ kind: "challenge", challenge: id }, at)}
                  order={{ kind: "challenge", challenge: id }}
                  when={t("ministries.economy.takesTokens", { tokens: tokens(challengeNeedTt(at, id)) })}
                >
                  {t("ministries.economy.takeOn")}
                </OrderButton>
              </>
            ) : (
              <p class="muted">{t("ministries.economy.won", { nation: nationInSentence(winner) })}</p>
            )}
          </div>
        );
      })}
    </>
  );
}
