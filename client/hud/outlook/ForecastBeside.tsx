import { MINISTRIES } from "../../../shared/state/words.ts";
import { figuresOf } from "../../../shared/view/outlook.ts";
import { openPanel } from "../../actions/screen.ts";
import { beforePlan, draft, outlook } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { OutlookTable } from "./OutlookDialog.tsx";
import "./outlook.css";

/** On wide screens, beside an open ministry: what the plan leads to, for as long as it is being changed there. */
export function ForecastBeside() {
  const at = beforePlan.value;
  const told = outlook.value;
  if (!at || !told || !MINISTRIES.some((id) => id === openPanel())) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <aside tabIndex={0} class={`forecastBeside ${told.isStale ? "isStale" : ""}`} aria-label={t("outlook.title")}>
      <h2>{t(draft.value.length === 0 ? "outlook.idleTitle" : "outlook.title")}</h2>
      <OutlookTable now={figuresOf(at)} told={told} />
    </aside>
  );
}
