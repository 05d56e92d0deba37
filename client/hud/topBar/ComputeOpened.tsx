import type { Stock } from "../../../shared/view/idle.ts";
import { showPanel } from "../../actions/screen.ts";
import { gw, money } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { EntryLink } from "../explain/EntryLink.tsx";
import { Button } from "../ui/Button.tsx";

interface ComputeOpenedProps {
  all: readonly Stock[];
  least: Stock;
  costM: number;
  onDone: () => void;
}

/** What binds, what stands idle beside it and what that costs, and where to order more of the least. */
export function ComputeOpened({ all, least, costM, onDone }: ComputeOpenedProps) {
  const goToMinistry = () => {
    onDone();
    showPanel(least.id === "chips" ? "chips" : "energy");
  };
  return (
    <>
      <p class="explanationTitle">
        {t("bar.compute")}
        <EntryLink id={`constraints:${least.id}`} what={t(`bar.${least.id}`)} />
      </p>
      <table class="explanation computeOpened">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("bar.have")}</th>
            <th scope="col">{t("bar.idle")}</th>
            <th scope="col">{t("bar.cost")}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((stock) => (
            <tr key={stock.id} class={stock === least ? "toned tone-binds" : ""}>
              <th scope="row">{t(`bar.${stock.id}`)}</th>
              <td>{gw(stock.haveMW)}</td>
              <td>{stock === least ? t("bar.leastOfAll") : gw(stock.idleMW)}</td>
              <td>{stock.idleCostM > 0 ? money(stock.idleCostM) : ""}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("bar.idleInAll")}</th>
            <td />
            <td />
            <td>{money(costM)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="small muted">{t("bar.idleAbout")}</p>
      <Button kind="main" onClick={goToMinistry}>
        {t(`bar.more.${least.id}`)}
      </Button>
    </>
  );
}
