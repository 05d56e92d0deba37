import { useState } from "preact/hooks";
import { isLocked, isMine } from "../../../actions/plan.ts";
import { openDilemma } from "../../../store/dilemma.ts";
import { position } from "../../../store/store.ts";
import { t } from "../../../words/index.ts";
import { nameOf, nationName } from "../../../words/terms.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Flagships } from "./Flagships.tsx";
import { ministersFlagship } from "./owedFlagship.ts";

/** A national programme is to be chosen: told at the map's edge in the quarters in which it is, until it is put aside. */
export function FlagshipCard() {
  const [isOpen, setOpen] = useState(false);
  const [putAside, setPutAside] = useState<number | undefined>(undefined);
  const at = position.value;
  const minister = ministersFlagship.value;
  if (!at) return null;
  // One question at a time.
  const isOwed = minister !== undefined && putAside !== at.world.turn && !isLocked() && openDilemma.value === undefined;
  const isOurs = minister !== undefined && isMine({ kind: "flagship", flagship: minister });
  const title = t(at.nation.flagships.length === 0 ? "flagships.first" : "flagships.second", {
    nation: nationName(at.me),
  });
  return (
    <>
      {isOwed && isOurs && !isOpen && (
        <section class="card flagshipCard" aria-label={title}>
          <h2>{title}</h2>
          <p>{t("flagships.about", { flagship: nameOf("flagships", minister) })}</p>
          <div class="cardActions">
            <Button kind="main" onClick={() => setOpen(true)}>
              {t("flagships.look")}
            </Button>
            <Button kind="quiet" onClick={() => setPutAside(at.world.turn)}>
              {t("flagships.later")}
            </Button>
          </div>
        </section>
      )}
      {isOpen && (
        <Dialog title={title} isWide onClose={() => setOpen(false)}>
          <Flagships at={at} />
        </Dialog>
      )}
    </>
  );
}
