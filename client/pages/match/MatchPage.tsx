import { Dialog } from "../../hud/ui/Dialog.tsx";
import { lazily } from "../../hud/ui/Lazy.tsx";
import { table } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { Notice } from "../Notice.tsx";
import { Announced } from "./Announced.tsx";
import { Door } from "./Door.tsx";
import { inside } from "./load.ts";
import { useEntrance } from "./useEntrance.ts";
import { WhoseSeat } from "./WhoseSeat.tsx";

const KeptPage = lazily(async () => (await import("../kept/KeptPage.tsx")).KeptPage);

/** A match, from its link: the door, the table, the game, the end. */
export function MatchPage({ code }: { code: string }) {
  const entrance = useEntrance(code);
  const known = table.value?.code === code ? table.value : undefined;
  if (entrance.isOfOtherRules) return <KeptPage code={code} />;
  if (!known || !inside.value)
    return (
      <>
        <Door code={code} {...entrance} isEntering={entrance.isEntering || known !== undefined} />
        <Notice />
      </>
    );
  const { Inside } = inside.value;
  const { linked, takeLinked } = entrance;
  return (
    <>
      <Inside table={known} />
      {linked?.kind === "other" && (
        <Dialog title={t("door.whose")} onClose={() => takeLinked(false)}>
          <WhoseSeat {...linked} onTake={takeLinked} />
        </Dialog>
      )}
      {linked?.kind === "unknown" && (
        <Dialog title={t("door.noSuchSeat")} onClose={() => takeLinked(false)}>
          <p>{t("door.linkUnknownHere")}</p>
        </Dialog>
      )}
      <Announced />
      <Notice />
    </>
  );
}
