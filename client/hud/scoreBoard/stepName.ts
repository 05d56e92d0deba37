import type { StepId } from "../../../shared/view/scoreWaterfall.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

export const stepName = (id: StepId): string =>
  id === "milestones" || id === "weights" || id === "unseen" ? t(`scoreMoved.steps.${id}`) : nameOf("tracks", id);
