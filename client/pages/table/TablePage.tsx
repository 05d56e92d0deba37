import { entry, rulesetOf } from "../../../shared/content/ruleset.ts";
import type { Table } from "../../../shared/protocol/table.ts";
import { easiestOf, gradeOf } from "../../../shared/score/ease.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { leaveTheTable } from "../../actions/leaving.ts";
import { quickCode } from "../../actions/matches.ts";
import { chooseNation, leaveNation, setReady, startMatch } from "../../actions/table.ts";
import { nationInSentence } from "../../hud/explain/nationInSentence.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { isHost, seat } from "../../store/store.ts";
import { timeLeft } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { SettingsButton } from "../SettingsButton.tsx";
import { NationCard } from "./NationCard.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { useStart } from "./useStart.ts";

/** Around the table before the match: who leads which nation. */
export function TablePage({ table }: { table: Table }) {
  const rules = rulesetOf(table.scenario);
  const mine = seat.value?.nation;
  const start = useStart(table);
  const isQuick = quickCode.value === table.code;

  const free = Object.values(table.seats).filter(({ name, isBot }) => name === "" || isBot);
  const easiest = easiestOf(free.map(({ nation }) => nation));

  const choose = async (nation: NationId) => {
    if (nation === mine && !isQuick) await leaveNation();
    else if ((await chooseNation(nation)) && isQuick) await startMatch();
  };

  return (
    <main class="tablePage">
      <header class="tableHead">
        <div>
          <h1>{t(isQuick ? "tableWords.quickTitle" : "tableWords.title")}</h1>
          <p class="muted">{isQuick ? t("tableWords.quickNote") : t("tableWords.note", { count: table.seatCount })}</p>
          {Object.keys(table.seats).some((id) => gradeOf(id) !== undefined) && (
            <p class="small muted">{t("tableWords.ease.about")}</p>
          )}
        </div>
        {!isQuick && <ShareLink code={table.code} />}
      </header>
      <ul class="nationCards">
        {Object.values(table.seats).map((taken) => (
          <NationCard
            key={taken.nation}
            content={entry(rules.nations, taken.nation)}
            seat={taken}
            start={start}
            isMine={taken.nation === mine}
            isRecommended={taken.nation === easiest}
            onChoose={() => void choose(taken.nation)}
          />
        ))}
      </ul>
      <footer class="tableFoot">
        <p class="small muted">
          {t("tableWords.terms", {
            scenario: nameOf("scenarios", table.scenario),
            turns: table.turns,
            clock:
              table.timerSeconds === 0 ? t("lobby.untimed") : t("lobby.timed", { time: timeLeft(table.timerSeconds) }),
          })}
          {` · ${t(`tableWords.botsPlay.${table.bots}`)}`}
          {table.watchers > 0 && ` · ${t("tableWords.watchers", { count: table.watchers })}`}
        </p>
        <div class="tableWays">
          <SettingsButton />
          <Button kind="quiet" label={t("tableWords.leaveAbout")} onClick={leaveTheTable}>
            {t("tableWords.leave")}
          </Button>
        </div>
        {isQuick ? <p>{t("tableWords.chooseFirst")}</p> : <Actions table={table} mine={mine} />}
      </footer>
    </main>
  );
}

function Actions({ table, mine }: { table: Table; mine: NationId | undefined }) {
  const isReady = mine !== undefined && table.seats[mine]?.isReady === true;
  if (isHost.value)
    return (
      <Button kind="main" isLarge onClick={() => void startMatch()}>
        {mine === undefined ? t("tableWords.start") : t("tableWords.startWith", { nation: nationInSentence(mine) })}
      </Button>
    );
  return (
    <>
      <p class="small muted">{t("tableWords.waitHost", { host: table.host })}</p>
      <Button
        kind={isReady ? "plain" : "main"}
        isLarge
        isDisabled={mine === undefined}
        onClick={() => void setReady(!isReady)}
      >
        {t(isReady ? "tableWords.notReady" : "tableWords.ready")}
      </Button>
    </>
  );
}
