import { useState } from "preact/hooks";
import type { Table } from "../../../shared/protocol/table.ts";
import { playAgain } from "../../actions/matches.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { TUTORIAL_SCENARIO } from "../../store/tutorial.ts";
import { t } from "../../words/index.ts";

/** Another match like this one: in a world of its own, or in the very same, to see what another plan makes of it. */
export function PlayAgain({ over }: { over: Table }) {
  const [isBusy, setBusy] = useState(false);
  const play = async (isSameWorld: boolean) => {
    setBusy(true);
    await playAgain(over, isSameWorld);
    setBusy(false);
  };
  return (
    <>
      <Button kind="main" isLarge isDisabled={isBusy} onClick={() => void play(false)}>
        {t("final.again")}
      </Button>
      {over.unsealed !== "" && over.scenario !== TUTORIAL_SCENARIO && (
        <Button isLarge isDisabled={isBusy} onClick={() => void play(true)}>
          {t("final.sameWorld")}
        </Button>
      )}
    </>
  );
}
