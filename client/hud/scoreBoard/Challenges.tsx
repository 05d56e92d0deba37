import type { View } from "../../../shared/view/view.ts";
import { rules } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { Swatch } from "../ui/Swatch.tsx";

/** What the first to meet a grand challenge has of it (turn/tokenMarket.ts). */
export const CHALLENGE_BP = 200;

/** Grand challenges: who has met them, and which are open to the first. */
export function Challenges({ view }: { view: View }) {
  const ruleset = rules.value;
  if (!ruleset) return null;
  return (
    <>
      <h3>{t("scoreBoard.challenges")}</h3>
      <ul class="milestones">
        {[...ruleset.challenges.keys()].map((id) => {
          const winner = view.world.challenges[id];
          return (
            <li key={id} class={winner === undefined ? "" : "isOver"}>
              <p class="milestoneHead">
                <strong>{nameOf("challenges", id)}</strong>
                <EntryLink id={`challenges:${id}`} what={nameOf("challenges", id)} />
                {winner === undefined ? (
                  <span class="milestonePoints">{t("scoreBoard.openFor", { count: CHALLENGE_BP / 100 })}</span>
                ) : (
                  <span class="milestonePoints">
                    <Swatch nation={winner} /> {nationName(winner)}
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
