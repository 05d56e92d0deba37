import type { ChatLine, Filled, Phrase, Thing } from "../../../shared/protocol/chat.ts";
import { sentence, t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { amountOf } from "./dealWords.ts";
import { nationInSentence, startSentence } from "./nationInSentence.ts";

/** What somebody said, in the reader's own language where it was a phrase. */
export const lineWords = ({ text, phrase, filled }: Pick<ChatLine, "text" | "phrase" | "filled">): string =>
  phrase === "" ? text : phraseWords(phrase, filled === "" ? {} : (JSON.parse(filled) as Filled));

/** A phrase with what stands in its blanks; one that is empty is seen as such. */
export const phraseWords = (phrase: Phrase, { give, take, nation }: Filled = {}): string =>
  startSentence(
    sentence(`chat.phrases.${phrase}`, {
      give: give ? thingWords(give) : t("chat.blank"),
      take: take ? thingWords(take) : t("chat.blank"),
      nation: nation === undefined ? t("chat.blank") : nationInSentence(nation),
    }),
  );

/** Something that can be given, whoever gives it. */
export const thingWords = (thing: Thing): string =>
  thing.kind === "vote"
    ? t(`chat.things.vote.${thing.vote ?? "yes"}`, { resolution: nameOf("resolutions", thing.resolution ?? "") })
    : t(`chat.things.${thing.kind}`, { amount: amountOf(thing) });
