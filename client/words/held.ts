import type { FOUND } from "../../shared/debrief/claims.ts";
import type { LESSON_REFUSALS, TableRefusal } from "../../shared/protocol/refusals.ts";
import type { EVENTS } from "../../shared/state/events.ts";
import type { REFUSALS, RefusalCode } from "../../shared/state/refusals.ts";
import type { NOTICES } from "../store/told.ts";
import type { English, TermsIn } from "./keys.ts";

/**
 * Sentences are held against what they are told of: each code and each kind of event has one, and none names a term that is
 * not carried. What is wrong stands in the compiler's message. Other languages are held against the English one by a test.
 */

type Names = Readonly<Record<string, readonly string[]>>;
/** A sentence for one case of a kind has an ending: `siteFull_none`. */
type KindOf<Sentence> = Sentence extends `${infer Kind}_${string}` ? Kind : Sentence;

type Unsaid<Kind, Sentences> =
  Exclude<Kind, KindOf<keyof Sentences>> extends infer Missing
    ? Missing extends string
      ? `${Missing} has no sentence`
      : never
    : never;

type Astray<Sentences, Kinds extends Names, Derived extends string = never> = {
  [S in keyof Sentences & string]: KindOf<S> extends keyof Kinds
    ? Exclude<TermsIn<Sentences[S]>, Bare<Kinds[KindOf<S>][number]> | Derived> extends infer Stray
      ? Stray extends string
        ? `${S} names {{${Stray}}}, which is not carried`
        : never
      : never
    : `${S} is said of nothing`;
}[keyof Sentences & string];
type Bare<Name> = Name extends `${infer Known}?` ? Known : Name;

type None<Fault extends never> = Fault;
type Rules = English["refusals"]["rules"];
type Tables = English["refusals"]["table"];
type Findings = English["debrief"]["found"];

/** Of several events in one line: all their places, and all chips or whatever kind. What a year is called by its length. */
type Together = "sites" | "chips" | "part";

export type Held = [
  None<Unsaid<RefusalCode, Rules> | Astray<Rules, typeof REFUSALS>>,
  None<
    | Unsaid<TableRefusal | keyof typeof LESSON_REFUSALS, Tables>
    | Astray<Tables, { [C in TableRefusal]: readonly [] } & typeof LESSON_REFUSALS>
  >,
  None<Unsaid<keyof typeof NOTICES, English["notice"]> | Astray<English["notice"], typeof NOTICES>>,
  None<Unsaid<keyof typeof FOUND, Findings> | Astray<Findings, typeof FOUND>>,
  None<Unsaid<keyof typeof EVENTS, English["events"]> | Astray<English["events"], typeof EVENTS, Together>>,
];
