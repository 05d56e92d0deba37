import { useState } from "preact/hooks";
import { SHOWN, SHOWN_IDS, type ShownId } from "../../../shared/figures/held.ts";
import type { Nation } from "../../../shared/state/state.ts";
import { Charts } from "../../hud/charts/Charts.tsx";
import { Bar } from "../../hud/ui/Bar.tsx";
import { Button } from "../../hud/ui/Button.tsx";
import { Dialog } from "../../hud/ui/Dialog.tsx";
import { Select } from "../../hud/ui/Select.tsx";
import { accentOf, Swatch } from "../../hud/ui/Swatch.tsx";
import { YearTable } from "../../hud/years/YearTable.tsx";
import { openScoreBoard } from "../../store/scoreBoard.ts";
import { rules, selection, view } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nationName } from "../../words/terms.ts";
import { heldWords } from "../../words/valueWords.ts";
import { MarketList } from "./MarketList.tsx";
import { NationDetails } from "./NationDetails.tsx";

const PAR = 10_000;

/** Everybody's public figures; also the way about the world without the map. */
export function NationsPanel() {
  const [figure, setFigure] = useState<ShownId>("scoreBp");
  const [areChartsOpen, setChartsOpen] = useState(false);
  const seen = view.value;
  if (!seen) return null;
  const chosen = selection.value?.kind === "nation" ? selection.value.id : undefined;
  const { of, isLessBetter } = SHOWN[figure];
  // Cheap tokens are good tokens: everywhere else more comes first.
  const direction = isLessBetter ? 1 : -1;
  const nations = Object.values(seen.nations).sort((a, b) => direction * (of(a) - of(b)));
  const most = Math.max(...nations.map(of), figure === "scoreBp" ? 1.1 * PAR : 1);

  return (
    <div class="nationsPanel">
      <Button
        kind="main"
        onClick={() => {
          openScoreBoard.value = { nation: chosen ?? seen.me };
        }}
      >
        {t("scoreBoard.open")}
      </Button>
      <Select
        label={t("nationsPage.figure")}
        value={figure}
        options={SHOWN_IDS.map((id) => ({ value: id, label: t(`nationsPage.figures.${id}`) }))}
        onChange={(id) => setFigure(id as ShownId)}
      />
      {figure === "scoreBp" && <p class="small muted">{t("nationsPage.par")}</p>}
      <ol class="nationRows">
        {nations.map((nation: Nation, index) => (
          <li key={nation.id}>
            <button
              type="button"
              class={`nationRow ${nation.id === seen.me ? "isMe" : ""}`}
              aria-expanded={chosen === nation.id}
              onClick={() => {
                selection.value = chosen === nation.id ? undefined : { kind: "nation", id: nation.id };
              }}
            >
              <span class="nationRank">{index + 1}</span>
              <span class="nationName">
                <Swatch nation={nation.id} /> {nationName(nation.id)}
              </span>
              <strong>{heldWords(figure, of(nation))}</strong>
              <Bar
                value={of(nation)}
                max={most}
                colour={accentOf(nation.id)}
                mark={figure === "scoreBp" ? PAR : undefined}
              />
            </button>
            {chosen === nation.id && <NationDetails nation={nation} />}
          </li>
        ))}
      </ol>
      {figure === "scoreBp" && seen.world.turn > 0 && (
        <section>
          <h3>{t("years.title")}</h3>
          <p class="small muted">{t("years.about")}</p>
          <YearTable view={seen} startYear={rules.value?.scenario.startYear ?? 2026} />
        </section>
      )}
      <Button onClick={() => setChartsOpen(true)}>{t("charts.open")}</Button>
      {areChartsOpen && (
        <Dialog title={t("charts.title")} isWide onClose={() => setChartsOpen(false)}>
          <Charts me={seen.me} startYear={rules.value?.scenario.startYear ?? 2026} />
        </Dialog>
      )}
      <MarketList view={seen} />
    </div>
  );
}
