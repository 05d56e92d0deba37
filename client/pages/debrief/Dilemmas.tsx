import { type AnswerGiven, type AskedAlike, askedAlike } from "../../../shared/debrief/answers.ts";
import type { Replay } from "../../../shared/debrief/played.ts";
import type { TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import { SceneArt } from "../../hud/dilemma/art/SceneArt.tsx";
import { eventWords } from "../../hud/explain/eventWords.ts";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { answerName } from "../../words/answers.ts";
import type { EncyclopediaWords } from "../../words/encyclopedia.ts";
import { pointsFine, quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { titleOf } from "../encyclopedia/chapters.ts";
import type { Led } from "./lessonData.ts";

/** An answer, and who led the nation that gave it. */
export interface Answered extends AnswerGiven {
  led: Led;
}

interface DilemmasProps {
  answers: readonly Answered[];
  rules: Replay["rules"];
  book: EncyclopediaWords | undefined;
  points: ReadonlyMap<Led, readonly TurningPoint[]>;
  called: (names: readonly string[]) => string;
}

const isClaim = (id: string): boolean => /^S\d\d$/.test(id);

/** What leaders were asked: who answered how at each table, what came of it, and what there is to argue about. */
export function Dilemmas({ answers, rules, book, points, called }: DilemmasProps) {
  const asked = askedAlike(answers);
  const claims = new Set(asked.flatMap(({ dilemma }) => rules.dilemmas.get(dilemma)?.about.filter(isClaim) ?? []));
  return (
    <section class="slide">
      <h2>{t("debrief.dilemmas.title")}</h2>
      <p class="muted">{t("debrief.dilemmas.about", { count: asked.length, claims: claims.size })}</p>
      <div class="debriefCards">
        {asked.map((alike) => (
          <Asked key={alike.dilemma} alike={alike} rules={rules} book={book} points={points} called={called} />
        ))}
      </div>
    </section>
  );
}

interface AskedProps extends Omit<DilemmasProps, "answers"> {
  alike: AskedAlike<Answered>;
}

function Asked({ alike: { dilemma: id, answers }, rules, book, points, called }: AskedProps) {
  const dilemma = rules.dilemmas.get(id);
  if (!dilemma) return null;
  const { asker, place, about } = dilemma;
  const given = dilemma.answers.map(({ id: answer }) => ({
    answer,
    by: answers.filter(({ event }) => event.terms.answer === answer),
  }));
  const claim = about.find(isClaim);
  return (
    <article class="dilemmaCard">
      <SceneArt asker={asker} place={place} />
      <h3>{nameOf("dilemmas", id)}</h3>
      <dl>
        {given.map(({ answer, by }) => (
          <div key={answer}>
            <dt>
              {answerName(id, answer)} <strong>{by.length}</strong>
            </dt>
            {by.map((one) => (
              <dd key={`${one.led.table}${one.nation}`}>
                <Outcome one={one} points={points.get(one.led) ?? []} called={called} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {book && (
        <p class="small">
          {t("debrief.dilemmas.onTheTable")}{" "}
          {[`dilemmas:${id}`, ...about.filter((entry) => book.entries[entry])].map((entry, index) => (
            <span key={entry}>
              {index > 0 && " · "}
              <a href={`/encyclopedia/${entry}`} target="_blank" rel="noreferrer">
                {titleOf(entry, book)}
              </a>
            </span>
          ))}
        </p>
      )}
      <p>{questionOf(id, given)}</p>
      {claim !== undefined && book?.entries[claim] && <p class="claimQuestion">{book.entries[claim].question}</p>}
    </article>
  );
}

function Outcome({
  one: { led, nation, turn, event, isGiven },
  points,
  called,
}: { one: Answered; points: readonly TurningPoint[] } & Pick<DilemmasProps, "called">) {
  const gainBp = points.find((point) => point.turn === turn && point.order.kind === "decide")?.gainBp ?? 0;
  const worth = { points: pointsFine(Math.abs(gainBp)) };
  return (
    <>
      <Swatch nation={nation} /> {nationName(nation)}{" "}
      <span class="small muted">
        {t("board.table", { number: led.table + 1 })} · {quarter(turn, led.at.startYear)} · {called(led.pupils)}
      </span>
      <br />
      {eventWords(event)} {!isGiven && t("debrief.dilemmas.notGiven")}{" "}
      {gainBp > 0 && t("debrief.dilemmas.gained", worth)}
      {gainBp < 0 && t("debrief.dilemmas.cost", worth)}
    </>
  );
}

/** What to begin with: two who differ, or the answer that nobody gave. */
function questionOf(id: string, given: readonly { answer: string; by: readonly Answered[] }[]): string {
  const byMost = [...given].sort((a, b) => b.by.length - a.by.length);
  const [most, second] = byMost.map(({ answer }) => answerName(id, answer));
  const terms = { most: most ?? "", second: second ?? "" };
  const [first = 0, next = 0] = byMost.map(({ by }) => by.length);
  const key = next > 0 ? "differed" : first > 1 ? "agreed" : "alone";
  return t(`debrief.dilemmas.${key}`, terms);
}
