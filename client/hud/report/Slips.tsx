import { log, planBefore, rules, view, viewBefore } from "../../store/store.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";
import { eventWords } from "../explain/eventWords.ts";
import { Swatch } from "../ui/Swatch.tsx";
import { type Slip, slipsOf } from "./slipsOf.ts";

/** What one had under way or had asked for and did not get, and why; of the last quarter, where this page saw its plan. */
export function Slips({ turn }: { turn: number }) {
  const [ruleset, before, after] = [rules.value, viewBefore.value, view.value];
  if (!ruleset || !before || after?.me === undefined || before.world.turn !== turn) return null;
  const slips = slipsOf({
    rules: ruleset,
    before,
    after,
    plan: planBefore.value,
    events: log.value.get(turn) ?? [],
    eventsBefore: log.value.get(turn - 1) ?? [],
  });
  if (slips.length === 0) return null;
  const { me } = after;
  return (
    <ol class="headlines">
      {slips.map((slip, index) => (
        <li key={index} class="headlineRow isOwn">
          <span class="headline">
            <Swatch nation={me} />
            <span>
              {headlineOf(slip)}
              <span class="headlineAbout">{reasonOf(slip)}</span>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

const headlineOf = (slip: Slip): string =>
  slip.kind === "heldUp"
    ? t("slips.heldUp")
    : t("slips.unheard", { resolution: nameOf("resolutions", slip.resolution) });

const reasonOf = (slip: Slip): string =>
  slip.kind === "unheard" ? t("slips.unheardAbout") : slip.by ? eventWords(slip.by) : t("slips.heldUpAbout");
