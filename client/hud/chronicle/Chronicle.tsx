import { useEffect, useState } from "preact/hooks";
import { learnTurns } from "../../actions/moment.ts";
import { isChronicleOpen, log, rules, view } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { eventWords } from "../explain/eventWords.ts";
import { HeadlineRow } from "../report/HeadlineRow.tsx";
import { isFurtherModel } from "../report/merged.ts";
import { passes, TOPICS, type Topic } from "../report/topics.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import "./chronicle.css";

const ALL = "";

/** All that happened so far, as far as one may know it, to be sifted by nation, by what it is about, and by words. */
export function Chronicle() {
  const [nation, setNation] = useState(ALL);
  const [topic, setTopic] = useState<string>(ALL);
  const [text, setText] = useState("");
  const seen = view.value;
  const over = seen?.world.turn ?? 0;
  useEffect(() => {
    if (over > 0) void learnTurns(0, over - 1);
  }, [over]);
  if (!seen) return null;
  const filter = {
    nation: nation === ALL ? undefined : nation,
    topic: topic === ALL ? undefined : (topic as Topic),
    text,
  };
  const turns = [...log.value]
    .sort(([a], [b]) => b - a)
    .map(([turn, events]) => ({
      turn,
      events: events.filter((event) => passes(event, filter, () => eventWords(event))),
    }))
    .filter(({ events }) => events.length > 0);
  const nations = [...(seen.me === undefined ? [] : [seen.me]), ...seen.world.order.filter((id) => id !== seen.me)];
  return (
    <Dialog
      title={t("chronicle.title")}
      isWide
      onClose={() => {
        isChronicleOpen.value = false;
      }}
    >
      <div class="chronicle">
        <div class="chronicleFilter">
          <Select
            label={t("chronicle.nation")}
            value={nation}
            options={[
              { value: ALL, label: t("chronicle.everybody") },
              ...nations.map((id) => ({ value: id, label: nationName(id) })),
            ]}
            onChange={setNation}
          />
          <Select
            label={t("chronicle.about")}
            value={topic}
            options={[
              { value: ALL, label: t("chronicle.everything") },
              ...TOPICS.map((id) => ({ value: id, label: t(`chronicle.topics.${id}`) })),
            ]}
            onChange={setTopic}
          />
          <TextField label={t("chronicle.words")} value={text} maxLength={40} onInput={setText} />
        </div>
        <div class="chronicleTurns" role="status">
          {turns.length === 0 && <p class="muted">{t("chronicle.nothing")}</p>}
          {turns.map(({ turn, events }) => (
            <section key={turn} aria-labelledby={`chronicle-${turn}`}>
              <h3 id={`chronicle-${turn}`}>{quarter(turn, rules.value?.scenario.startYear)}</h3>
              <ol class="headlines isSmall">
                {events.map((event, index) => (
                  <HeadlineRow
                    key={index}
                    line={{ event, nations: [], sites: [], isNext: isFurtherModel(event, log.value.get(turn) ?? []) }}
                    turn={turn}
                    isOwn={seen.me !== undefined && event.nation === seen.me}
                  />
                ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
