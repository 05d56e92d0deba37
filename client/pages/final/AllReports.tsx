import { showMoment } from "../../actions/moment.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { isChronicleOpen, rules } from "../../store/store.ts";
import { quarter } from "../../words/format.ts";
import { t } from "../../words/index.ts";

/** The way back into every quarter, as it was told over the map. */
export function AllReports({ turns }: { turns: number }) {
  return (
    <section>
      <h2>{t("decided.reports")}</h2>
      <p class="small muted">{t("decided.reportsAbout")}</p>
      <div class="allReports">
        {Array.from({ length: turns }, (_, turn) => (
          <Button key={turn} onClick={() => showMoment({ turn })}>
            {quarter(turn, rules.value?.scenario.startYear)}
          </Button>
        ))}
        <Button
          kind="quiet"
          onClick={() => {
            isChronicleOpen.value = true;
          }}
        >
          {t("chronicle.title")}
        </Button>
      </div>
    </section>
  );
}
