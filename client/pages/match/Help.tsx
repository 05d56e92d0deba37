import { leaveMatch } from "../../actions/leaving.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Dialog } from "../../hud/ui/Dialog.tsx";
import { table } from "../../store/store.ts";
import { TUTORIAL_SCENARIO, takeUpTutorial } from "../../store/tutorial.ts";
import { t } from "../../words/index.ts";
import { Seal } from "../Seal.tsx";
import { ReturnLink } from "./ReturnLink.tsx";

const KEYS = [
  ["1–5", "ministries"],
  ["P", "places"],
  ["M", "place"],
  ["E", "book"],
  ["O", "overlay"],
  ["← ↑ ↓ →, + −, Home", "map"],
  ["L", "lock"],
  ["Ctrl Z, Ctrl Y", "undo"],
  ["Esc", "close"],
  ["?", "help"],
] as const;

const WORDS = ["attention", "par", "horizon", "adoption", "reach", "legitimacy", "risk", "threshold"] as const;

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t("help.title")} onClose={onClose}>
      <div class="help">
        <p>{t("help.what")}</p>
        {table.value?.scenario === TUTORIAL_SCENARIO && (
          <p>
            <Button
              onClick={() => {
                takeUpTutorial(table.value?.code ?? "");
                onClose();
              }}
            >
              {t("tutorial.guideMe")}
            </Button>
          </p>
        )}
        <h3>{t("help.words")}</h3>
        <dl class="keys">
          {WORDS.map((word) => (
            <div key={word}>
              <dt>{t(`help.word.${word}.name`)}</dt>
              <dd>{t(`help.word.${word}.about`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t("help.keys")}</h3>
        <dl class="keys">
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{t(`help.key.${does}`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{t("help.return")}</h3>
        <ReturnLink />
        <h3>{t("final.chance")}</h3>
        <Seal />
        <Button onClick={leaveMatch}>{t("help.leave")}</Button>
      </div>
    </Dialog>
  );
}
