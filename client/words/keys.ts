import type * as admin from "./en/admin.ts";
import type * as chronicle from "./en/chronicle.ts";
import type * as content from "./en/content.ts";
import type * as dilemma from "./en/dilemma.ts";
import type * as effects from "./en/effects.ts";
import type * as events from "./en/events.ts";
import type * as explain from "./en/explain.ts";
import type * as flagships from "./en/flagships.ts";
import type * as lesson from "./en/lesson.ts";
import type * as lobby from "./en/lobby.ts";
import type * as ministries from "./en/ministries.ts";
import type * as orders from "./en/orders.ts";
import type * as pack from "./en/pack.ts";
import type * as places from "./en/places.ts";
import type * as refusals from "./en/refusals.ts";
import type * as scoreBoard from "./en/scoreBoard.ts";
import type * as shell from "./en/shell.ts";
import type * as tutorial from "./en/tutorial.ts";

/** The keys of all words, and the terms that each asks for, as the English catalogues have them. Types only: they cost no page a byte. */

export type English = typeof admin &
  typeof scoreBoard &
  typeof chronicle &
  typeof content &
  typeof dilemma &
  typeof effects &
  typeof events &
  typeof explain &
  typeof flagships &
  typeof lesson &
  typeof lobby &
  typeof ministries &
  typeof orders &
  typeof pack &
  typeof places &
  typeof refusals &
  typeof shell &
  typeof tutorial;

type KeysIn<Branch> = {
  [Name in keyof Branch & string]: Branch[Name] extends string ? Name : `${Name}.${KeysIn<Branch[Name]>}`;
}[keyof Branch & string];

/** Every key as it stands in a catalogue. */
type Written = KeysIn<English>;
/** Sentences that go by a number are asked for without the ending that chooses among them. */
type Plural = "one" | "other";
type Counted = Written extends infer W ? (W extends `${infer Base}_${Plural}` ? Base : never) : never;
export type Key = Written | Counted;

type At<Branch, K> = K extends keyof Branch
  ? Branch[K]
  : K extends `${infer Name}.${infer Rest}`
    ? Name extends keyof Branch
      ? At<Branch[Name], Rest>
      : never
    : never;
type TextOf<K extends string> = At<English, K | (K extends Counted ? `${K}_${Plural}` : never)>;

/** The names in a text where terms are filled in. */
export type TermsIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | TermsIn<Rest> : never;

type TermsOf<K extends Key> = TermsIn<TextOf<K>> | (K extends Counted ? "count" : never);

/** What fills the sentence of a key: nothing where it names no terms. Of a key that is none, the compiler is to say that alone. */
export type Filling<K extends Key> = [Key] extends [K]
  ? [terms?: never]
  : [TermsOf<K>] extends [never]
    ? []
    : [terms: Record<TermsOf<K>, string | number>];

/** Families of content, those included that have catalogues of their own (`en/dilemmas/`). Their ids are a scenario's to add to: `nameOf` and `aboutOf` have their words (`terms.ts`). */
export type WordFamily = keyof English["content"] | "dilemmas";
