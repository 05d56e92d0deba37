import type { Result, Take } from "../../store/film.ts";
import { list, pointsSigned, score } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { eventWords } from "../explain/eventWords.ts";
import { nationInSentence, startSentence } from "../explain/nationInSentence.ts";
import { merged } from "../report/merged.ts";
import { TOPIC_OF } from "../report/topics.ts";

/** What is read while a moment of the film is shown. */
export interface Caption {
  /** What it is about, in a word or two. */
  head: string;
  lines: string[];
  /** In smaller letters. */
  more?: string;
}

/** More sentences than these are not read in the time. */
const MOST_LINES = 2;
const MOST_PARTS = 3;

/** @param me whom one plays; undefined for who watches. @param when the quarter, in words. */
export function captionOf(take: Take, me: string | undefined, when: string): Caption {
  const [first] = take.events;
  if (take.result) return { head: when, ...resultWords(take.result, take.nation ?? "", me !== undefined) };
  const lines = merged(take.events)
    .slice(0, MOST_LINES)
    .map((line) => eventWords(line.event, line));
  return { head: first ? headOf(first) : "", lines };
}

/** A dilemma by its name, all else by what it is about. */
const headOf = ({ kind, terms }: Take["events"][number]): string =>
  kind === "dilemmaAnswered" ? nameOf("dilemmas", terms.dilemma) : t(`chronicle.topics.${TOPIC_OF[kind]}`);

function resultWords({ fromBp, toBp, by }: Result, nation: string, isOwn: boolean): Omit<Caption, "head"> {
  const terms = { nation: nationInSentence(nation), to: score(toBp) };
  const parts = by.slice(0, MOST_PARTS).map(({ of, bp }) => {
    const name = of === "milestones" ? t("film.milestones") : nameOf("tracks", of);
    return t("film.part", { name, by: pointsSigned(bp) });
  });
  const words = !isOwn
    ? t("film.leads", terms)
    : fromBp === undefined
      ? t("film.scoreNow", terms)
      : t("film.score", { ...terms, from: score(fromBp) });
  return {
    lines: [startSentence(words)],
    ...(parts.length > 0 ? { more: list(parts) } : {}),
  };
}
