import { serveBp } from "../../../shared/formulas/compute.ts";
import { runNeeds, usableHorizonMilliH } from "../../../shared/formulas/models.ts";
import type { Position } from "../../../shared/state/position.ts";
import { count, horizon, hours, percent } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Explained } from "../explain/Explained.tsx";
import { Figure } from "../ui/Figure.tsx";
import { Control } from "./parts/Control.tsx";
import { Ministry } from "./parts/Ministry.tsx";
import { Agents } from "./research/Agents.tsx";
import { Focus } from "./research/Focus.tsx";
import { NextModel } from "./research/NextModel.tsx";
import { Releases } from "./research/Releases.tsx";
import { SplitCompute } from "./research/SplitCompute.tsx";

/** Compute and its use: training, research, releases, agents. */
export function Research() {
  return (
    <Ministry id="research">
      {(at) => (
        <>
          <AtAGlance at={at} />
          <Control
            title={t("ministries.research.split")}
            now={t("ministries.research.serves", { percent: percent(serveBp(at.cabinet.split), 0) })}
            isOpen
            about={t("ministries.research.splitAbout")}
          >
            <SplitCompute at={at} />
          </Control>
          <Control title={t("ministries.research.next")} now={hours(at.cabinet.run.targetMilliH)}>
            <NextModel at={at} />
          </Control>
          <Control
            title={t("ministries.research.release")}
            now={t(at.nation.isOpen ? "ministries.research.isOpen" : "ministries.research.isClosed")}
            about={t("ministries.research.releaseAbout")}
          >
            <Releases at={at} />
          </Control>
          <Control title={t("ministries.research.focus")} about={t("ministries.research.focusAbout")}>
            <Focus at={at} />
          </Control>
          <Control
            title={t("ministries.research.agents")}
            now={count(at.cabinet.agents)}
            about={t("ministries.research.agentsAbout")}
          >
            <Agents at={at} />
          </Control>
        </>
      )}
    </Ministry>
  );
}

function AtAGlance({ at }: { at: Position }) {
  const { nation, world, cabinet } = at;
  const usable = usableHorizonMilliH(at);
  const progress = cabinet.run.progress / 1_000 / runNeeds(at, cabinet.run.targetMilliH);
  return (
    <div class="figures">
      <Figure
        label={t("ministries.research.horizon")}
        value={hours(nation.horizonMilliH)}
        note={t(nation.isOpen ? "ministries.research.isOpen" : "ministries.research.isClosed")}
      />
      <Figure label={t("ministries.research.best")} value={hours(world.bestHorizonMilliH)} />
      <Figure
        label={t("ministries.research.usable")}
        value={hours(usable)}
        note={usable > nation.horizonMilliH ? t("ministries.research.others") : horizon(usable)}
      />
      <Explained
        figure="tokensPerJoule"
        label={t("ministries.research.perJoule")}
        note={progress >= 1 ? t("ministries.research.runDone") : undefined}
      />
    </div>
  );
}
