import { useEffect, useState } from "preact/hooks";
import type { DilemmaContent } from "../../../shared/content/dilemma.ts";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import { learnScenario } from "../../session/scenario.ts";

/** The dilemmas of a scenario, once it is known here. */
export function useDilemmas(scenario: string): readonly DilemmaContent[] {
  const [dilemmas, setDilemmas] = useState<readonly DilemmaContent[]>([]);
  useEffect(() => {
    let isLeft = false;
    const show = () => {
      if (!isLeft) setDilemmas([...rulesetOf(scenario).dilemmas.values()]);
    };
    // Without it the board does without them: whoever has no line is told so elsewhere.
    learnScenario(scenario).then(show, () => {});
    return () => {
      isLeft = true;
    };
  }, [scenario]);
  return dilemmas;
}
