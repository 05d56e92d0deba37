import { whatOf } from "../../actions/moment.ts";
import { selection } from "../../store/store.ts";
import { answerName } from "../../words/answers.ts";
import { hasWords, t } from "../../words/index.ts";
import { aboutOf, nameOf } from "../../words/terms.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { entryOfEvent } from "../explain/entryOf.ts";
import { eventWords } from "../explain/eventWords.ts";
import { MomentLink } from "../explain/MomentLink.tsx";
import { Swatch } from "../ui/Swatch.tsx";
import type { Headline } from "./merged.ts";

interface HeadlineRowProps {
  line: Headline;
  /** The turn it happened in; a line about several has none. */
  turn?: number | undefined;
  isOwn?: boolean;
  /** Says why, or what it does. */
  isExplained?: boolean;
  /** The one that a link led to. */
  isSought?: boolean;
}

/** A headline leads to its place on the map, to the book, and has an address of its own. */
export function HeadlineRow({ line, turn, isOwn = false, isExplained = false, isSought = false }: HeadlineRowProps) {
  const { event } = line;
  const { nation, site } = event;
  const told = eventWords(event, line);
  const reason = isExplained ? reasonOf(line) : askedIn(line);
  const words = (
    <>
      {nation === undefined ? <span class="swatch isWorld" aria-hidden="true" /> : <Swatch nation={nation} />}
      <span>
        {told}
        {reason !== undefined && <span class="headlineAbout">{reason}</span>}
      </span>
    </>
  );
  const about = entryOfEvent(event);
  return (
    <li class={`headlineRow ${isOwn ? "isOwn" : ""} ${isSought ? "isSought" : ""}`}>
      {nation === undefined ? (
        <span class="headline">{words}</span>
      ) : (
        <button
          type="button"
          class="headline"
          onClick={() => {
            selection.value = site === undefined ? { kind: "nation", id: nation } : { kind: "site", id: site, nation };
          }}
        >
          {words}
        </button>
      )}
      {about !== undefined && <EntryLink id={about} what={told} />}
      {turn !== undefined && <MomentLink moment={{ turn, what: whatOf(event) }} words={told} />}
    </li>
  );
}

/** What somebody asked, and what was answered: its headline tells what came of it. */
function askedIn({ event: { kind, terms } }: Headline): string | undefined {
  const { dilemma, answer } = kind === "dilemmaAnswered" ? terms : {};
  if (dilemma === undefined || answer === undefined) return undefined;
  return t("chronicle.answered", { title: nameOf("dilemmas", dilemma), answer: answerName(dilemma, answer) });
}

/** Why it happened, or what follows from it; nothing where the headline says it all. */
function reasonOf(line: Headline): string | undefined {
  const { kind, terms } = line.event;
  if (kind === "dilemmaAnswered") return askedIn(line);
  if (kind === "hazardStruck") return terms.hazard && aboutOf("hazards", terms.hazard);
  if (kind === "flagshipChosen") return terms.flagship && aboutOf("flagships", terms.flagship);
  if (kind === "policyEnacted") return terms.policy && aboutOf("policies", terms.policy);
  if (kind === "orderRefunded") {
    const why = `refunds.${terms.code}` as const;
    if (hasWords(why)) return t(why);
  }
  const key = `reasons.${kind}` as const;
  return hasWords(key) ? t(key) : undefined;
}
