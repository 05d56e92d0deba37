import { LEVEL_SCORES } from "../../shared/score/ease.ts";
import type { Level } from "../../shared/state/words.ts";
import { t } from "../words/index.ts";

/** What somebody new may expect of bots of a level, and how far they come. */
export function LevelNote({ level }: { level: Level }) {
  const points = LEVEL_SCORES[level];
  return (
    <p class="muted small">
      {t(`create.expect.${level}`)} {points !== undefined && t("create.reach", { points })}
    </p>
  );
}
