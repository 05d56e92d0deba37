import type { Condition } from "../../../shared/content/schema.ts";
import { ONE } from "../../../shared/state/maths.ts";
import { type ConditionMet, type MilestoneProgress, milestoneProgress } from "../../../shared/view/milestones.ts";
import type { View } from "../../../shared/view/view.ts";
import { beforePlan, rules } from "../../store/store.ts";
import { percent, points } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nameOf, nationName } from "../../words/terms.ts";
import { gaugeName, gaugeValue } from "../explain/conditionWords.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { nationInSentence } from "../explain/nationInSentence.ts";
import { Bar } from "../ui/Bar.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { accentOf, Swatch } from "../ui/Swatch.tsx";
import { CHALLENGE_BP, Challenges } from "./Challenges.tsx";
import type { SectionProps } from "./section.ts";
import "./scoreBoard.css";

/** In whole per cent; what is not quite there is not called so. */
const wayWords = (part: number): string => percent((Math.floor(100 * part) * ONE) / 100, 0);

/** Each brings points to the first two only. */
const PLACES = 2;

/** Milestones: who has taken them, what they still bring, and how far each nation is. */
export function Milestones({ view, heading: Heading = "h3" }: SectionProps) {
  const ruleset = rules.value;
  if (!ruleset) return null;
  const { milestoneFirstBp, milestoneSecondBp } = ruleset.constants;
  const shares = [milestoneFirstBp, milestoneSecondBp];
  const all = [...ruleset.milestones.values()];
  const takenOf = (id: string) => view.world.milestones[id] ?? [];
  // What can still be won comes first, and of it what one is nearest to.
  const sorted = all
    .map((milestone) => ({ milestone, taken: takenOf(milestone.id), ...progressOf(view, milestone.id) }))
    .sort((a, b) => Number(a.taken.length >= PLACES) - Number(b.taken.length >= PLACES) || b.ownPart - a.ownPart);
  return (
    <section>
      <Heading>{t("scoreBoard.milestones")}</Heading>
      <p class="small muted">
        {t("scoreBoard.milestonesAbout", {
          first: points(milestoneFirstBp),
          second: points(milestoneSecondBp),
          challenge: points(CHALLENGE_BP),
        })}
      </p>
      <ul class="milestones">
        {sorted.map(({ milestone, taken, racing }) => (
          <Milestone
            key={milestone.id}
            id={milestone.id}
            taken={taken}
            racing={racing}
            me={view.me}
            openBp={shares[taken.length]}
          />
        ))}
      </ul>
      <Challenges view={view} />
    </section>
  );
}

/** Of all that have not taken it, the furthest first. */
function progressOf(view: View, milestone: string): { racing: MilestoneProgress[]; ownPart: number } {
  const ruleset = rules.value;
  if (!ruleset) return { racing: [], ownPart: 0 };
  const taken = view.world.milestones[milestone] ?? [];
  const all = view.world.order.flatMap((id) => milestoneProgress(ruleset, view, beforePlan.value, milestone, id) ?? []);
  const racing = all
    .filter(({ nation, conditions }) => !taken.includes(nation) && conditions.some(({ part }) => part !== undefined))
    .sort((a, b) => b.part - a.part);
  return { racing, ownPart: all.find(({ nation }) => nation === view.me)?.part ?? 0 };
}

interface MilestoneProps {
  id: string;
  taken: readonly string[];
  racing: readonly MilestoneProgress[];
  me: string | undefined;
  /** What who reaches it next has of it; nothing, where both have been. */
  openBp: number | undefined;
}

function Milestone({ id, taken, racing, me, openBp }: MilestoneProps) {
  const own = racing.find(({ nation }) => nation === me);
  const nearest = racing.find(({ nation }) => nation !== me);
  const isOpen = openBp !== undefined;
  return (
    <li class={isOpen ? "" : "isOver"}>
      <p class="milestoneHead">
        <strong>{nameOf("milestones", id)}</strong>
        <EntryLink id={`milestones:${id}`} what={nameOf("milestones", id)} />
        <span class="milestonePoints">
          {isOpen ? t("scoreBoard.openFor", { count: openBp / 100 }) : t("scoreBoard.taken")}
        </span>
      </p>
      <p class="small muted">{aboutOf("milestones", id)}</p>
      {taken.length > 0 && (
        <p class="small">
          {taken.map((nation, index) => (
            <span key={nation} class="milestoneTaken">
              <Swatch nation={nation} /> {nationName(nation)}{" "}
              {t(`scoreBoard.place.${index === 0 ? "first" : "second"}`)}
            </span>
          ))}
        </p>
      )}
      {isOpen && own && (
        <>
          <p class="small">{t("scoreBoard.here", { part: wayWords(own.part) })}</p>
          <Bar value={own.part} max={1} colour={accentOf(own.nation)} />
          <p class="small muted">{conditionsWords(own.conditions)}</p>
        </>
      )}
      {isOpen && !nearest && <p class="small muted">{t("scoreBoard.racersHidden")}</p>}
      {isOpen && nearest && (
        <Disclosure
          summary={t("scoreBoard.nearest", {
            nation: nationInSentence(nearest.nation),
            part: wayWords(nearest.part),
          })}
        >
          <ul class="milestoneRace" aria-label={t("scoreBoard.howFar")}>
            {racing.map(({ nation, part, isKnown, conditions }) => (
              <li key={nation}>
                <span>
                  <Swatch nation={nation} /> {nationName(nation)}
                </span>
                <span>
                  {wayWords(part)}
                  {!isKnown && <span class="muted"> {t("scoreBoard.partlyKnown")}</span>}
                </span>
                <span class="small muted">{conditionsWords(conditions)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

/** What is asked for, and where a nation stands: "Adoption 38 % (at least 50 %)". */
const conditionsWords = (conditions: readonly ConditionMet[]): string =>
  conditions
    .map(({ condition, value }) =>
      t("scoreBoard.condition", {
        gauge: gaugeName(condition.gauge),
        value: value === undefined ? t("scoreBoard.hidden") : gaugeValue(condition.gauge, value),
        bound: boundWords(condition),
      }),
    )
    .join("; ");

const boundWords = ({ gauge, atLeast, atMost }: Condition): string =>
  atLeast === undefined
    ? t("scoreBoard.atMost", { value: gaugeValue(gauge, atMost ?? 0) })
    : t("scoreBoard.atLeast", { value: gaugeValue(gauge, atLeast) });
