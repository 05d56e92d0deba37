import { useState } from "preact/hooks";
import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import type { LessonMessages } from "../../../shared/protocol/lesson.ts";
import { teach } from "../../actions/lesson.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Select } from "../../hud/ui/Select.tsx";
import { Toggle } from "../../hud/ui/Toggle.tsx";
import { answerName } from "../../words/answers.ts";
import { list } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { AskableChoice } from "./AskableChoice.tsx";
import { useDilemmas } from "./useDilemmas.ts";

type Board = LessonMessages["board"];

/** What the class is asked: which dilemmas may come, and one at which everybody looks up. */
export function BoardDilemmas({ board }: { board: Board }) {
  const dilemmas = useDilemmas(board.options.scenario);
  const { discussed, phase, options } = board;
  const looked = dilemmas.find(({ id }) => id === discussed?.dilemma);
  return (
    <section class="boardDilemmas">
      <h2>{t("board.dilemmas")}</h2>
      {looked && <Hands dilemma={looked} board={board} />}
      {!looked && phase !== "arrival" && <Stop dilemmas={dilemmas} board={board} />}
      <AskableChoice
        dilemmas={dilemmas}
        askable={options.askable}
        onChange={(askable) => void teach("ask", askable ? { askable } : {})}
      />
    </section>
  );
}

/** Numbers of the tables at which a dilemma is asked in this quarter, from 1. */
const tablesAsked = ({ tables }: Board, id: string): string[] =>
  tables.flatMap(({ seats }, index) => (seats.some(({ asked }) => asked === id) ? [String(index + 1)] : []));

/** Chooses a dilemma for which the class stops: those come first that lie on its tables now. */
function Stop({ dilemmas, board }: { dilemmas: readonly DilemmaContent[]; board: Board }) {
  const [chosen, setChosen] = useState("");
  const all = dilemmas.map(({ id }) => ({ id, tables: tablesAsked(board, id), name: nameOf("dilemmas", id) }));
  const label = ({ name, tables }: (typeof all)[number]) =>
    tables.length === 0 ? name : t("board.askedAt", { name, count: tables.length, tables: list(tables) });
  const [first, ...others] = all.sort((a, b) => b.tables.length - a.tables.length);
  if (!first) return null;
  const id = all.some((one) => one.id === chosen) ? chosen : first.id;
  return (
    <div class="boardActs">
      <Select
        label={t("board.stopAt")}
        options={[first, ...others].map((one) => ({ value: one.id, label: label(one) }))}
        value={id}
        onChange={setChosen}
      />
      <Button onClick={() => void teach("freeze", { isFrozen: true, dilemma: id })}>{t("board.stop")}</Button>
    </div>
  );
}

/** How many hands are up, for the teacher at once and for the room when the teacher says so. */
function Hands({ dilemma: { id, answers }, board }: { dilemma: DilemmaContent; board: Board }) {
  const up = (answer: string) => board.tables.reduce((sum, { hands }) => sum + (hands[answer] ?? 0), 0);
  return (
    <section aria-labelledby="boardHands">
      <h3 id="boardHands">{nameOf("dilemmas", id)}</h3>
      <ul class="boardHands">
        {answers.map(({ id: answer }) => (
          <li key={answer}>
            {answerName(id, answer)} <strong>{up(answer)}</strong>
          </li>
        ))}
      </ul>
      <Toggle
        label={t("board.showHands")}
        isOn={board.discussed?.areHandsShown === true}
        onChange={(areShown) => void teach("hands", { areShown })}
      />
    </section>
  );
}
