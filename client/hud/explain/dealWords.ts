import type { Clause, Offer } from "../../../shared/state/state.ts";
import { gw, list, money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { nationInSentence, startSentence } from "./nationInSentence.ts";

export const amountOf = ({ kind, amount }: Pick<Clause, "kind" | "amount">): string =>
  kind === "money" || kind === "moneyPerTurn" ? money(amount) : gw(amount);

export const clauseWords = (clause: Clause): string =>
  clause.kind === "vote"
    ? t(`ministries.clauses.vote.${clause.vote ?? "yes"}`, {
        resolution: nameOf("resolutions", clause.resolution ?? ""),
      })
    : t(`ministries.clauses.${clause.kind}`, {
        amount: amountOf(clause),
        site: clause.site === undefined ? "" : nameOf("sites", clause.site),
      });

const sideWords = (clauses: readonly Clause[]): string =>
  clauses.length === 0 ? t("ministries.deal.nothing") : list(clauses.map(clauseWords));

/** What changes hands when the deal is made, and not again: of such a deal alone, the quarters say nothing. */
const ONCE = new Set<Clause["kind"]>(["money", "chips"]);

const isOnce = (gives: readonly Clause[], takes: readonly Clause[]): boolean =>
  [...gives, ...takes].every(({ kind }) => ONCE.has(kind));

/** What one gives for what, and for how long, as part of a phrase. */
export const termsWords = ({ gives, takes, turns }: Pick<Offer, "gives" | "takes" | "turns">): string =>
  t(isOnce(gives, takes) ? "orders.termsOnce" : "orders.terms", {
    gives: sideWords(gives),
    takes: sideWords(takes),
    count: turns,
  });

/** A deal as one sentence. */
export const dealWords = ({
  from,
  to,
  gives,
  takes,
  turns,
}: Pick<Offer, "from" | "to" | "gives" | "takes" | "turns">) =>
  startSentence(
    t(isOnce(gives, takes) ? "ministries.deal.once" : "ministries.deal.sentence", {
      from: nationInSentence(from),
      to: nationInSentence(to),
      gives: sideWords(gives),
      takes: sideWords(takes),
      count: turns,
    }),
  );
