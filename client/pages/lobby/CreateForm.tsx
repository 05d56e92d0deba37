import { useEffect, useState } from "preact/hooks";
import { LEVELS, type Level } from "../../../shared/state/words.ts";
import type { MatchWishes } from "../../actions/matches.ts";
import { learnOffers, offered } from "../../actions/scenarios.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Choice } from "../../hud/ui/Choice.tsx";
import { Select } from "../../hud/ui/Select.tsx";
import { Stepper } from "../../hud/ui/Stepper.tsx";
import { Toggle } from "../../hud/ui/Toggle.tsx";
import { offer } from "../../store/table.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nameOf } from "../../words/terms.ts";
import { LevelNote } from "../LevelNote.tsx";

/** Seconds a turn: none, minutes for an evening, a day for correspondence. */
const TIMERS = [0, 90, 180, 300, 600, 86_400] as const;

export function CreateForm({ isBusy, onCreate }: { isBusy: boolean; onCreate: (wishes: MatchWishes) => void }) {
  const [scenario, setScenario] = useState("base");
  const [turns, setTurns] = useState<number | undefined>();
  const [timerSeconds, setTimer] = useState(0);
  const [seats, setSeats] = useState(8);
  const [isPublic, setPublic] = useState(false);
  const [bots, setBots] = useState<Level>("sound");
  useEffect(() => void learnOffers(), []);
  const chosen = offered.value.find(({ id }) => id === scenario);
  const about = aboutOf("scenarios", scenario);
  const usual = chosen?.turns ?? 16;
  const most = Math.min(chosen?.nations ?? 12, offer.value?.mostSeats ?? 12);

  return (
    <form
      class="createForm"
      onSubmit={(event) => {
        event.preventDefault();
        onCreate({ scenario, turns, timerSeconds, seats: Math.min(seats, most), isPublic, bots });
      }}
    >
      <Choice
        label={t("create.scenario")}
        value={scenario}
        options={offered.value.map(({ id }) => ({ value: id, label: nameOf("scenarios", id) }))}
        onChange={(next) => {
          setScenario(next);
          setTurns(undefined);
        }}
      />
      {about !== "" && <p class="muted small">{about}</p>}
      <Stepper
        label={t("create.seats")}
        value={Math.min(seats, most)}
        min={2}
        max={most}
        step={1}
        onChange={setSeats}
      />
      <Stepper label={t("create.turns")} value={turns ?? usual} min={4} max={24} step={1} onChange={setTurns} />
      <Select
        label={t("create.timer")}
        value={String(timerSeconds)}
        options={TIMERS.map((seconds) => ({ value: String(seconds), label: t(`create.timers.${seconds}`) }))}
        onChange={(value) => setTimer(Number(value))}
      />
      <Choice
        label={t("create.bots")}
        value={bots}
        options={LEVELS.map((level) => ({ value: level, label: t(`create.levels.${level}`) }))}
        onChange={setBots}
      />
      <LevelNote level={bots} />
      {!offer.value?.isInviteOnly && <Toggle label={t("create.isPublic")} isOn={isPublic} onChange={setPublic} />}
      <Button type="submit" kind="main" isDisabled={isBusy}>
        {t("create.go")}
      </Button>
    </form>
  );
}
