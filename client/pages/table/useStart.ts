import { useEffect, useState } from "preact/hooks";
import { rulesetOf } from "../../../shared/content/ruleset.ts";
import type { Table } from "../../../shared/protocol/table.ts";
import type { GameState } from "../../../shared/state/state.ts";

/** The match of this table as it will begin; what differs from seed to seed is not shown of it. */
export function useStart({ scenario, turns, seats }: Table): GameState | undefined {
  const [start, setStart] = useState<GameState>();
  const nations = Object.keys(seats);
  useEffect(() => {
    let isWanted = true;
    // The rules come after the page: cards can be read without.
    void import("../../../shared/setup/newMatch.ts").then(({ newMatch }) => {
      if (isWanted) setStart(newMatch(rulesetOf(scenario), { seed: 1, nations, turns }));
    });
    return () => {
      isWanted = false;
    };
  }, [scenario, turns, nations.join()]);
  return start;
}
