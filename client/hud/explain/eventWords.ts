import type { OrderKind } from "../../../shared/orders/index.ts";
import type { NationId, SiteId } from "../../../shared/state/words.ts";
import { view } from "../../store/store.ts";
import { answerHeadline, answerName } from "../../words/answers.ts";
import { gw, list } from "../../words/format.ts";
import { sentence, t } from "../../words/index.ts";
import type { English, Key } from "../../words/keys.ts";
import { builtWords, chipsWords, inWords, nameOf } from "../../words/terms.ts";
import { partName } from "../years/partName.ts";
import { nationInSentence, startSentence } from "./nationInSentence.ts";
import type { ToldEvent } from "./toldEvent.ts";

/** Which of the sentences of its kind fits an event. */
function sentenceOf(event: ToldEvent, { sites, isNext = false }: Together): keyof English["events"] {
  switch (event.kind) {
    case "plantFinished":
    case "hallFinished":
      return sites.length > 0 ? `${event.kind}_several` : event.kind;
    case "chipsShort":
      if (event.terms.mw === 0) return "chipsShort_none";
      return isSame(event.terms.mw, event.terms.askedMW) ? "chipsShort_nearly" : "chipsShort";
    case "contractSigned": {
      const { mw, askedMW } = event.terms;
      if (mw === 0) return "contractSigned_none";
      return mw === askedMW ? "contractSigned" : "contractSigned_part";
    }
    case "hazardStruck":
      if (event.nation === undefined) return "hazardStruck_world";
      return event.site === undefined ? "hazardStruck" : "hazardStruck_site";
    case "modelReleased":
      return event.terms.open === 1 ? "modelReleased_open" : "modelReleased_closed";
    case "resolutionPassed":
    case "resolutionFailed":
    case "accordEnded":
      return event.nation === undefined ? event.kind : `${event.kind}_named`;
    case "runFinished":
      return isNext ? "runFinished_next" : "runFinished";
    case "milestoneReached":
      return event.terms.place === 2 ? "milestoneReached_second" : "milestoneReached";
    default:
      return event.kind;
  }
}

/** Whether two powers read alike, though one is a little less. */
const isSame = (mw: number | undefined, askedMW: number | undefined): boolean => gw(mw ?? 0) === gw(askedMW ?? 0);

/** What a sentence says in other words than the encyclopedia's names. */
function ownWords(event: ToldEvent): Record<string, string> {
  switch (event.kind) {
    case "plantFinished":
      return { plant: event.terms.plant === undefined ? t("orders.anyPlant") : builtWords(event.terms.plant) };
    case "chipsBought":
    case "chipsShort":
    case "chipsDelivered":
    case "contractSigned":
      return { chips: event.terms.chip === undefined ? t("orders.anyChips") : chipsWords(event.terms.chip) };
    case "dilemmaAnswered": {
      const { dilemma, answer } = event.terms;
      return dilemma === undefined || answer === undefined ? {} : { answer: answerName(dilemma, answer) };
    }
    case "sectorOpened":
      return event.terms.sector === undefined ? {} : { sector: nameOf("sectors", event.terms.sector).toLowerCase() };
    case "computeIdle":
      return event.terms.binds === undefined ? {} : { binds: nameOf("constraints", event.terms.binds).toLowerCase() };
    case "orderRefunded":
      // Events are told of orders by their kind alone, and do not know which there are.
      return { order: t(`orders.kinds.${event.terms.order as OrderKind}`) };
    case "yearBanked":
      return { part: partName(view.peek()?.world.turns ?? 0, event.terms.year ?? 0) };
    case "offerDeclined":
      return event.terms.reason === undefined ? {} : { reason: t(`ministries.declines.${event.terms.reason}`) };
    default:
      return {};
  }
}

/** What came of an answer has a headline of its own. */
function headlineOf({ kind, terms }: ToldEvent): Key | undefined {
  if (kind !== "dilemmaAnswered" || terms.dilemma === undefined || terms.answer === undefined) return undefined;
  return answerHeadline(terms.dilemma, terms.answer, terms.won);
}

/** Several events told as one: all whom they concern, and where they were. */
interface Together {
  nations: readonly NationId[];
  sites: readonly SiteId[];
  /** A model beside one that came out in the same quarter. */
  isNext?: boolean;
}

/** What happened, in a sentence. */
export function eventWords(event: ToldEvent, together: Together = { nations: [], sites: [] }): string {
  const { nations, sites } = together;
  const words = inWords(event.terms);
  if (event.nation !== undefined)
    words.nation = nations.length > 1 ? list(nations.map(nationInSentence)) : nationInSentence(event.nation);
  if (event.other !== undefined) words.other = nationInSentence(event.other);
  if (event.site !== undefined) words.site = nameOf("sites", event.site);
  words.sites = list(sites.map((site) => nameOf("sites", site)));
  return startSentence(
    sentence(headlineOf(event) ?? `events.${sentenceOf(event, together)}`, { ...words, ...ownWords(event) }),
  );
}
