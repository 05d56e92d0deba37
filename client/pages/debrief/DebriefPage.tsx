import "../../words/lesson.ts";
import "../../words/match.ts";
import { useEffect, useState } from "preact/hooks";
import { claimsIn } from "../../../shared/debrief/claims.ts";
import type { TurningPoint } from "../../../shared/debrief/turningPoints.ts";
import { CONSTRAINTS, MINISTRIES, TRACKS, type Track } from "../../../shared/state/words.ts";
import { download } from "../../actions/download.ts";
import { recordByKey } from "../../actions/lesson.ts";
import { type ChartId, DEBRIEF_CHART_IDS } from "../../hud/charts/chartData.ts";
import { RecordChart } from "../../hud/charts/RecordChart.tsx";
import { Button } from "../../hud/ui/Button.tsx";
import { Choice } from "../../hud/ui/Choice.tsx";
import { Swatch } from "../../hud/ui/Swatch.tsx";
import { Toggle } from "../../hud/ui/Toggle.tsx";
import { keysTaken } from "../../session/linkKeys.ts";
import { NoLine, whyNot } from "../../session/reach.ts";
import { Refused } from "../../session/refused.ts";
import { learnScenario } from "../../session/scenario.ts";
import { untilThere, whyAwayIn } from "../../session/untilThere.ts";
import type { Told } from "../../store/told.ts";
import type { EncyclopediaWords } from "../../words/encyclopedia.ts";
import { encyclopediaWords } from "../../words/encyclopediaWords.ts";
import { gw, list, score } from "../../words/format.ts";
import { language, sentence, t } from "../../words/index.ts";
import { awayInWords, refusalInWords } from "../../words/refusal.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { Dilemmas } from "./Dilemmas.tsx";
import { csvOf, jsonOf, spreadsheetOf, type Wishes } from "./exported.ts";
import {
  type Debrief,
  debriefOf,
  findTurningPoints,
  type Led,
  type LessonRecord,
  scoreIn,
  turningPoints,
} from "./lessonData.ts";
import { TurningPoints } from "./TurningPoints.tsx";
import "./debrief.css";

const isTrack = (chart: string): chart is Track => TRACKS.some((track) => track === chart);
const labelOf = (chart: ChartId) =>
  isTrack(chart) ? t("debrief.track", { track: nameOf("tracks", chart) }) : t(`charts.of.${chart}`);

/** What the class's own matches show, made from their records: to be shown, printed, or taken home as figures. */
export function DebriefPage({ code }: { code: string }) {
  const [debrief, setDebrief] = useState<Debrief | undefined>();
  const [whyNone, setWhyNone] = useState<string | undefined>();
  const [points, setPoints] = useState<ReadonlyMap<Led, readonly TurningPoint[]>>(new Map());
  const [book, setBook] = useState<EncyclopediaWords | undefined>();
  const [isNameless, setNameless] = useState(false);
  const [areSlides, setSlides] = useState(false);
  const [isUnmade, setUnmade] = useState(false);
  const spoken = language();
  useEffect(() => void encyclopediaWords(spoken).then(setBook, () => {}), [spoken]);
  useEffect(() => {
    const left = new AbortController();
    const attempt = async (): Promise<Told | undefined> => {
      try {
        const known = (await recordByKey(code)) as LessonRecord | undefined;
        // A scenario of the host's own has to be learnt first.
        if (known) await learnScenario(known.options.scenario);
        const made = known && debriefOf(known);
        if (left.signal.aborted) return undefined;
        setDebrief(made);
        setWhyNone(made ? undefined : t("debrief.missing"));
        if (made)
          void findTurningPoints(made, (led, found) => {
            if (!left.signal.aborted) setPoints((points) => new Map([...points, [led, found]]));
          });
        return undefined;
      } catch (error) {
        const told = error instanceof NoLine || error instanceof Refused ? whyNot(error) : undefined;
        const away = whyAwayIn(told);
        if (!left.signal.aborted) setWhyNone(away ? awayInWords(away) : told ? refusalInWords(told) : t("fault.about"));
        return told;
      }
    };
    setWhyNone(undefined);
    void untilThere(attempt, left.signal);
    return () => left.abort();
  }, [code, keysTaken.value]);

  if (whyNone !== undefined)
    return (
      <p class="debriefPage muted" role="status">
        {whyNone}
      </p>
    );
  if (!debrief) return <p class="debriefPage muted">{t("debrief.loading")}</p>;
  const { led, tables, record } = debrief;
  const replays = tables.flatMap(({ replay }) => replay ?? []);
  const [replay] = replays;
  const answers = led.flatMap((one) => one.answers.map((answer) => ({ ...answer, led: one })));
  const again = led.filter(({ at }) => at.replay);
  const older = tables.filter(({ replay }) => !replay);
  const drawn = tables.filter(({ quarters }) => quarters.length > 0);
  if (led.length === 0) return <p class="debriefPage muted">{t("debrief.nothing")}</p>;
  const ordered = [...led].sort((a, b) => a.nation.localeCompare(b.nation) || a.table - b.table);
  const called = (names: readonly string[]) =>
    isNameless ? t("debrief.pupils", { count: names.length }) : names.join(", ");

  const take = async (form: string, make: (made: Debrief, wishes: Wishes) => Promise<Blob>) => {
    const content = await make(debrief, { isNameless }).catch(() => undefined);
    setUnmade(content === undefined);
    if (content) download(`lesson-${code}.${form}`, content);
  };

  return (
    <main class={`debriefPage ${areSlides ? "areSlides" : ""}`}>
      <header class="debriefHead">
        <div>
          <h1>{t("debrief.title")}</h1>
          <p class="muted">{t("debrief.about", { code, tables: tables.length })}</p>
        </div>
        <div class="debriefActs">
          <Toggle label={t("debrief.slides")} isOn={areSlides} onChange={setSlides} />
          <Toggle label={t("debrief.nameless")} isOn={isNameless} onChange={setNameless} />
          <Button onClick={() => window.print()}>{t("debrief.print")}</Button>
          <Button onClick={() => void take("xlsx", spreadsheetOf)}>{t("debrief.xlsx")}</Button>
          <Button onClick={() => void take("csv", csvOf)}>{t("debrief.csv")}</Button>
          <Button onClick={() => void take("json", async (made, wishes) => jsonOf(made, points, wishes))}>
            {t("debrief.json")}
          </Button>
        </div>
      </header>
      {isUnmade && (
        <p class="debriefUnmade" role="alert">
          {t("debrief.unmade")}
        </p>
      )}

      {older.length > 0 && (
        <p class="note" role="note">
          {t("debrief.otherRules", {
            count: older.length,
            tables: list(older.map(({ number }) => String(number + 1))),
          })}
        </p>
      )}

      <section class="slide">
        <h2>{t("debrief.compare")}</h2>
        <p class="muted">{t(record.options.isDuplicate ? "debrief.duplicate" : "debrief.notDuplicate")}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section class="debriefScroll" tabIndex={0} aria-label={t("debrief.compare")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("debrief.nation")}</th>
                <th scope="col">{t("debrief.tableColumn")}</th>
                <th scope="col">{t("debrief.led")}</th>
                <th scope="col">{t("bar.score")}</th>
                {TRACKS.map((track) => (
                  <th scope="col" key={track}>
                    {nameOf("tracks", track)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ nation, table, pupils, at }) => {
                const figures = at.quarters.at(-1)?.nations[nation];
                const result = scoreIn(at, nation);
                return (
                  <tr key={`${nation}${table}`}>
                    <th scope="row">
                      <Swatch nation={nation} /> {nationName(nation)}
                    </th>
                    <td>{table + 1}</td>
                    <td>{called(pupils)}</td>
                    <td>
                      <strong>{result === undefined ? t("debrief.unknown") : score(result)}</strong>
                    </td>
                    {TRACKS.map((track) => (
                      <td key={track}>{figures ? score(figures.tracksBp[track]) : t("debrief.unknown")}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
        <h3>{t("debrief.did")}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section class="debriefScroll" tabIndex={0} aria-label={t("debrief.did")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("debrief.nation")}</th>
                <th scope="col">{t("debrief.tableColumn")}</th>
                {MINISTRIES.map((ministry) => (
                  <th scope="col" key={ministry}>
                    {nameOf("ministries", ministry)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ nation, table, orders }) => (
                <tr key={`${nation}${table}`}>
                  <th scope="row">
                    <Swatch nation={nation} /> {nationName(nation)}
                  </th>
                  <td>{table + 1}</td>
                  {MINISTRIES.map((ministry) => (
                    <td key={ministry}>{t("debrief.orders", { count: orders[ministry] })}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p>{t("debrief.compareQuestion")}</p>
      </section>

      {drawn.length > 0 && <Race tables={drawn} />}

      {again.length > 0 && (
        <section class="slide">
          <h2>{t("debrief.points")}</h2>
          <p class="muted">{t("debrief.pointsAbout")}</p>
          {points.size < again.length && (
            <p class="small muted" role="status">
              {t("debrief.working", { done: points.size, of: again.length })}
            </p>
          )}
          <div class="debriefCards">
            {again.map((one) => (
              <TurningPoints
                key={`${one.table}${one.nation}`}
                led={one}
                points={turningPoints(points.get(one) ?? [])}
                pupils={called(one.pupils)}
              />
            ))}
          </div>
          <p>{t("debrief.pointsQuestion")}</p>
        </section>
      )}

      {replay && answers.length > 0 && (
        <Dilemmas answers={answers} rules={replay.rules} book={book} points={points} called={called} />
      )}

      {drawn.length > 0 && (
        <section class="slide">
          <h2>{t("debrief.life")}</h2>
          <p class="muted">{t("debrief.lifeAbout")}</p>
          {drawn.map(({ number, quarters, startYear }) => (
            <div key={number}>
              <h3>{t("board.table", { number: number + 1 })}</h3>
              <RecordChart records={quarters} startYear={startYear} chart="life" />
            </div>
          ))}
          <p>{t("debrief.lifeQuestion")}</p>
        </section>
      )}

      {again.length > 0 && (
        <section class="slide">
          <h2>{t("debrief.bottlenecks")}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <section class="debriefScroll" tabIndex={0} aria-label={t("debrief.bottlenecks")}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("debrief.nation")}</th>
                  <th scope="col">{t("debrief.tableColumn")}</th>
                  {CONSTRAINTS.map((constraint) => (
                    <th scope="col" key={constraint}>
                      {nameOf("constraints", constraint)}
                    </th>
                  ))}
                  <th scope="col">{t("debrief.idle")}</th>
                </tr>
              </thead>
              <tbody>
                {again.map(
                  ({ nation, table, bottlenecks }) =>
                    bottlenecks && (
                      <tr key={`${nation}${table}`}>
                        <th scope="row">
                          <Swatch nation={nation} /> {nationName(nation)}
                        </th>
                        <td>{table + 1}</td>
                        {CONSTRAINTS.map((constraint) => (
                          <td key={constraint}>{t("debrief.quarters", { count: bottlenecks.turns[constraint] })}</td>
                        ))}
                        <td>{gw(bottlenecks.idleMW)}</td>
                      </tr>
                    ),
                )}
              </tbody>
            </table>
          </section>
          <p>{t("debrief.bottlenecksQuestion")}</p>
        </section>
      )}

      {replays.length > 0 && (
        <section class="slide">
          <h2>{t("debrief.claims")}</h2>
          <p class="muted">{t("debrief.claimsAbout")}</p>
          <div class="debriefCards">
            {claimsIn(replays).map(({ id, verdict, terms }) => (
              <article key={id} class={`claimCard ${verdict}`}>
                <p class="small muted">{t(`debrief.verdicts.${verdict}`)}</p>
                <h3>{book?.entries[id]?.title ?? id}</h3>
                <p>{sentence(`debrief.found.${id}`, terms)}</p>
                {book?.entries[id] && <p class="claimQuestion">{book.entries[id].question}</p>}
              </article>
            ))}
          </div>
        </section>
      )}
    </main>
  );
}

function Race({ tables }: { tables: Debrief["tables"] }) {
  const [chart, setChart] = useState<ChartId>("scoreBp");
  return (
    <section class="slide">
      <h2>{t("debrief.race")}</h2>
      <Choice
        label={t("charts.figure")}
        isLabelUnseen
        value={chart}
        options={DEBRIEF_CHART_IDS.map((id) => ({ value: id, label: labelOf(id) }))}
        onChange={setChart}
      />
      <p class="onPaper">{labelOf(chart)}</p>
      {tables.map(({ number, quarters, startYear }) => (
        <div key={number}>
          <h3>{t("board.table", { number: number + 1 })}</h3>
          <RecordChart records={quarters} startYear={startYear} chart={chart} />
        </div>
      ))}
    </section>
  );
}
