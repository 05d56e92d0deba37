import { nextSummit } from "../../../shared/formulas/votes.ts";
import { position, rules } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { nationInSentence } from "../explain/nationInSentence.ts";
import type { SectionProps } from "./section.ts";
import { VotesHeld } from "./VotesHeld.tsx";
import "./scoreBoard.css";

/** What the summit votes on next, what is in force, and how it has voted. */
export function Votes({ view: { world }, heading: Heading = "h3" }: SectionProps) {
  const startYear = rules.value?.scenario.startYear;
  const meets = nextSummit(world);
  const isOver = world.ending !== undefined;
  const own = position.value?.cabinet.requests.votes ?? {};
  const inForce = [
    ...Object.entries(world.accords).map(([accord, until]) => ({ accord, until, nation: undefined })),
    ...world.bound,
  ];
  return (
    <section>
      <Heading>{t("scoreBoard.votes")}</Heading>
      {!isOver && (
        <>
          <p>
            {meets < world.turns
              ? t("scoreBoard.meets", { quarter: quarter(meets, startYear) })
              : t("scoreBoard.meetsNoMore")}
          </p>
          {meets < world.turns && (
            <ul class="votes">
              {world.agenda.map((resolution) => {
                const proposed = world.proposed[resolution];
                const vote = own[resolution];
                return (
                  <li key={resolution}>
                    {nameOf("resolutions", resolution)}
                    <EntryLink id={`resolutions:${resolution}`} what={nameOf("resolutions", resolution)} />
                    <span class="small muted">
                      {proposed && t("scoreBoard.proposedBy", { nation: nationInSentence(proposed.by) })}
                      {proposed?.names !== undefined &&
                        ` · ${t("scoreBoard.against", { nation: nationInSentence(proposed.names) })}`}
                    </span>
                    {vote !== undefined && (
                      <span class="small">
                        {t("ministries.foreign.yourVote")}: {t(`ministries.foreign.votes.${vote}`)}
                      </span>
                    )}
                  </li>
                );
              })}
              {world.agenda.length === 0 && <li class="muted">{t("scoreBoard.nothingToVote")}</li>}
            </ul>
          )}
        </>
      )}
      {inForce.length > 0 && (
        <>
          <h3>{t("scoreBoard.inForce")}</h3>
          <ul class="votes">
            {inForce.map(({ accord, until, nation }) => (
              <li key={`${accord} ${nation}`}>
                {nameOf("accords", accord)}
                <EntryLink id={`accords:${accord}`} what={nameOf("accords", accord)} />
                <span class="small muted">
                  {nation === undefined
                    ? t("scoreBoard.until", { quarter: quarter(until - 1, startYear) })
                    : t("scoreBoard.boundUntil", {
                        nation: nationInSentence(nation),
                        quarter: quarter(until - 1, startYear),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <VotesHeld turns={world.turn} />
    </section>
  );
}
