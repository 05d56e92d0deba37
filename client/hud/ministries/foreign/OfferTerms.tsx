import { nextSummit } from "../../../../shared/formulas/votes.ts";
import type { Position } from "../../../../shared/state/position.ts";
import type { Clause } from "../../../../shared/state/state.ts";
import type { NationId } from "../../../../shared/state/words.ts";
import type { Terms } from "../../../store/begun.ts";
import { t } from "../../../words/index.ts";
import { dealWords } from "../../explain/dealWords.ts";
import { Stepper } from "../../ui/Stepper.tsx";
import { ClauseList } from "./ClauseList.tsx";

const MOST_TURNS = 8;

/** Quarters that a deal must last in which a vote is promised. */
const untilVote = (at: Position, clauses: readonly Clause[]): number =>
  clauses.some(({ kind }) => kind === "vote") ? nextSummit(at.world) - at.world.turn + 1 : 1;

interface OfferTermsProps {
  at: Position;
  to: NationId;
  terms: Terms;
  onChange: (terms: Terms) => void;
}

/** What is given, what is taken, and for how long: clause by clause, and as the sentence that it makes. */
export function OfferTerms({ at, to, terms: { gives, takes, turns }, onChange }: OfferTermsProps) {
  const partner = at.nations[to];
  if (!partner) return null;
  // A deal in which a vote is promised lasts until it is given.
  const change = (next: Terms) =>
    onChange({ ...next, turns: Math.max(next.turns, untilVote(at, [...next.gives, ...next.takes])) });
  const { agenda } = at.world;
  return (
    <>
      <ClauseList
        giver={at.nation}
        title={t("ministries.deal.give")}
        clauses={gives}
        agenda={agenda}
        onChange={(clauses) => change({ gives: clauses, takes, turns })}
      />
      <ClauseList
        giver={partner}
        title={t("ministries.deal.take")}
        clauses={takes}
        agenda={agenda}
        onChange={(clauses) => change({ gives, takes: clauses, turns })}
      />
      <Stepper
        label={t("ministries.deal.lasts")}
        value={turns}
        min={untilVote(at, [...gives, ...takes])}
        max={MOST_TURNS}
        step={1}
        onChange={(count) => change({ gives, takes, turns: count })}
        format={(count) => t("ministries.deal.quarters", { count })}
      />
      {gives.length + takes.length > 0 && (
        <p class="dealSentence">{dealWords({ from: at.me, to, gives, takes, turns })}</p>
      )}
    </>
  );
}
