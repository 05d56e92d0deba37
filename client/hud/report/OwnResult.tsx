import { openScoreBoard } from "../../store/scoreBoard.ts";
import { beforePlan, history, view } from "../../store/store.ts";
import { pointsSignedTenth, pointsTenth } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { stepName } from "../scoreBoard/stepName.ts";
import { placeAfter, waterfallOf } from "../scoreBoard/waterfallOf.ts";
import { Button } from "../ui/Button.tsx";
import "../scoreBoard/scoreBoard.css";

/** What the quarter made of one's own score, and what moved it: before anything else that happened. */
export function OwnResult({ turn }: { turn: number }) {
  const me = view.value?.me;
  const own = history.value.find((record) => record.turn === turn)?.nations[me ?? ""];
  if (me === undefined || !own) return null;
  const fall = waterfallOf(me, turn);
  const to = pointsTenth(own.scoreBp);
  const from = fall && pointsTenth(fall.fromBp);
  return (
    <section class="ownResult">
      <p class="ownResultHead">
        <strong>
          {from === undefined
            ? t("scoreMoved.first", { to })
            : from === to
              ? t("scoreMoved.level", { to })
              : t("scoreMoved.moved", { from, to })}
        </strong>{" "}
        <span class="muted">{placeWords(me, turn)}</span>
      </p>
      {fall && fall.steps.length > 0 && (
        <ul class="ownSteps">
          {fall.steps
            .filter(({ byBp }) => byBp !== 0)
            .map(({ id, byBp }) => (
              <li key={id} class={byBp < 0 ? "isLess" : "isMore"}>
                {stepName(id)} <strong>{pointsSignedTenth(byBp)}</strong>
                {id === "compute" && byBp < 0 && isLast(turn) && <Binds />}
              </li>
            ))}
        </ul>
      )}
      <Button
        kind="quiet"
        onClick={() => {
          openScoreBoard.value = { nation: me };
        }}
      >
        {t("scoreMoved.why")}
      </Button>
    </section>
  );
}

const isLast = (turn: number): boolean => turn === (view.value?.world.turn ?? 0) - 1;

/** What holds compute back is known of the last quarter. */
function Binds() {
  const binds = beforePlan.value?.cabinet.quarter.binds;
  return binds === undefined ? null : <span class="small muted"> {t(`bar.binds.${binds}`)}</span>;
}

function placeWords(me: string, turn: number): string {
  const nations = view.value?.world.order.length ?? 0;
  const [before, place] = [placeAfter(me, turn - 1), placeAfter(me, turn) ?? 0];
  return before === undefined || before === place
    ? t("scoreMoved.place", { place, nations })
    : t("scoreMoved.placeMoved", { place, nations, before });
}
