import { useState } from "preact/hooks";
import { whyNotName } from "../../../shared/protocol/cleaned.ts";
import type { BoardSeat, LessonMessages, LessonPupil } from "../../../shared/protocol/lesson.ts";
import { teach } from "../../actions/lesson.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Select } from "../../hud/ui/Select.tsx";
import { TextField } from "../../hud/ui/TextField.tsx";
import { t } from "../../words/index.ts";

interface PupilTagProps {
  pupil: LessonPupil;
  board: LessonMessages["board"];
  at?: BoardSeat["pupils"][number] | undefined;
}

/** By which a dragged pupil is known. */
export const DRAGGED = "application/x-pupil";

/** A pupil, to be dragged to a table, or opened: then keys do the same. */
export function PupilTag({ pupil, board, at }: PupilTagProps) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(pupil.name);
  const fault = whyNotName(name);
  const isAway = at ? !at.isConnected : !pupil.isHere;
  const state = [isAway && t("board.away"), at?.isStuck && t("board.stuck")].filter(Boolean).join(", ");
  const count = board.phase === "arrival" ? board.options.tables : board.tables.length;
  const tables = Array.from({ length: count }, (_, number) => ({
    value: String(number),
    label: t("board.table", { number: number + 1 }),
  }));
  return (
    <li class={`pupilTag ${isAway ? "isAway" : ""} ${at?.isStuck ? "isStuck" : ""}`}>
      <button
        type="button"
        class="pupilName"
        draggable
        aria-expanded={isOpen}
        title={t("board.more", { name: pupil.name })}
        onClick={() => setOpen(!isOpen)}
        onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, pupil.id)}
      >
        {pupil.name}
        {state !== "" && <span class="small muted"> {state}</span>}
      </button>
      {pupil.claims !== undefined && (
        <div class="pupilMore" role="status">
          <p>{t("board.claims", { name: pupil.claims })}</p>
          <div class="boardActs">
            <Button onClick={() => void teach("accept", { pupil: pupil.id, isSame: true })}>{t("board.isSame")}</Button>
            <Button kind="quiet" onClick={() => void teach("accept", { pupil: pupil.id, isSame: false })}>
              {t("board.isOther")}
            </Button>
          </div>
        </div>
      )}
      {isOpen && (
        <div class="pupilMore">
          <Select
            label={t("board.toTable", { name: pupil.name })}
            options={[{ value: "", label: t("board.nowhere") }, ...tables]}
            value={pupil.table === undefined ? "" : String(pupil.table)}
            onChange={(value) =>
              void teach("seat", { pupil: pupil.id, ...(value === "" ? {} : { table: Number(value) }) })
            }
          />
          <form
            class="boardMessage"
            onSubmit={(event) => {
              event.preventDefault();
              void teach("rename", { pupil: pupil.id, name });
            }}
          >
            <TextField
              label={t("board.newName", { name: pupil.name })}
              value={name}
              fault={fault && t(`refusals.table.${fault}`)}
              onInput={setName}
            />
            <Button type="submit" isDisabled={fault !== undefined}>
              {t("board.rename")}
            </Button>
          </form>
          <Button kind="quiet" onClick={() => void teach("remove", { pupil: pupil.id })}>
            {t("board.removeSure", { name: pupil.name })}
          </Button>
        </div>
      )}
    </li>
  );
}
