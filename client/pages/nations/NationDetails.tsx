import { SHOWN, SHOWN_IDS } from "../../../shared/figures/held.ts";
import { sumOf } from "../../../shared/state/maths.ts";
import { pressedBy, pressedOn } from "../../../shared/state/pressure.ts";
import type { Nation } from "../../../shared/state/state.ts";
import type { NationId } from "../../../shared/state/words.ts";
import { EntryLink } from "../../hud/explain/EntryLink.tsx";
import { nationInSentence } from "../../hud/explain/nationInSentence.ts";
import { ScoreSum } from "../../hud/scoreBoard/ScoreSum.tsx";
import { WhyMoved } from "../../hud/scoreBoard/WhyMoved.tsx";
import { Disclosure } from "../../hud/ui/Disclosure.tsx";
import { selection, view } from "../../store/store.ts";
import { gw, horizon, list } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { aboutOf, nameOf } from "../../words/terms.ts";
import { heldWords } from "../../words/valueWords.ts";
import { Promises } from "./Promises.tsx";

/** What is done to whom is public: pressure on a nation, its own, and what a summit has bound it to. */
function Presses({ nation }: { nation: NationId }) {
  const world = view.value?.world;
  if (!world) return null;
  const [by, on] = [pressedBy({ world, me: nation }), pressedOn({ world, me: nation })];
  const bound = world.bound.filter((one) => one.nation === nation).map(({ accord }) => nameOf("accords", accord));
  return (
    <>
      {by.length > 0 && <p class="small">{t("nationsPage.pressedBy", { nations: list(by.map(nationInSentence)) })}</p>}
      {on.length > 0 && <p class="small">{t("nationsPage.presses", { nations: list(on.map(nationInSentence)) })}</p>}
      {bound.length > 0 && <p class="small">{t("nationsPage.bound", { accords: list(bound) })}</p>}
    </>
  );
}

export function NationDetails({ nation }: { nation: Nation }) {
  return (
    <div class="nationDetails">
      <p>{aboutOf("nations", nation.id)}</p>
      <dl class="lines2">
        {SHOWN_IDS.map((id) => (
          <div key={id}>
            <dt>{t(`nationsPage.figures.${id}`)}</dt>
            <dd>
              {id === "horizonMilliH"
                ? `${horizon(nation.horizonMilliH)} (${t(nation.isOpen ? "nationsPage.openModel" : "nationsPage.closedModel")})`
                : heldWords(id, SHOWN[id].of(nation))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="small muted">
        {nation.policies.length === 0
          ? t("nationsPage.noPolicies")
          : `${t("nationsPage.policies")}: ${list(nation.policies.map((id) => nameOf("policies", id)))}`}
      </p>
      {nation.flagships.length > 0 && (
        <p class="small muted">
          {t("nationsPage.flagships")}:{" "}
          {nation.flagships.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              {nameOf("flagships", id)}
              <EntryLink id={`flagships:${id}`} what={nameOf("flagships", id)} />
            </span>
          ))}
        </p>
      )}
      <Presses nation={nation.id} />
      <Promises nation={nation.id} />
      <Disclosure summary={t("nationsPage.tracks")}>
        <ScoreSum nation={nation} />
        <WhyMoved nation={nation.id} turn={(view.value?.world.turn ?? 0) - 1} />
      </Disclosure>
      <Disclosure summary={t("nationsPage.sites")}>
        <ul class="placeRows">
          {Object.entries(nation.sites).map(([id, site]) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  selection.value = { kind: "site", id, nation: nation.id };
                }}
              >
                <span>{nameOf("sites", id)}</span>
                <span class="small muted">
                  {t("nationsPage.site", {
                    power: gw(sumOf(Object.values(site.plantsMW), (mw) => mw)),
                    halls: gw(site.hallsMW),
                  })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
