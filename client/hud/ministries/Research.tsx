import { runNeeds, usableHorizonMilliH } from "../../../shared/formulas/models.ts";
import type { Position } from "../../../shared/state/position.ts";
import { horizon, hours, times } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Explained } from "../explain/Explained.tsx";
import { Figure } from "../ui/Figure.tsx";
import { Group } from "./parts/Group.tsx";
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
          <Standing at={at} />
          <Group title={t("ministries.research.split")} about={t("ministries.research.splitAbout")}>
            <SplitCompute at={at} />
          </Group>
          <Group title={t("ministries.research.next")}>
            <NextModel at={at} />
          </Group>
          <Group title={t("ministries.research.release")} about={t("ministries.research.releaseAbout")}>
            <Releases at={at} />
          </Group>
          <Group title={t("ministries.research.focus")} about={t("ministries.research.focusAbout")}>
            <Focus at={at} />
          </Group>
          <Group title={t("ministries.research.agents")} about={t("ministries.research.agentsAbout")}>
            <Agents at={at} />
          </Group>
        </>
      )}
    </Ministry>
  );
}

function Standing({ at }: { at: Position }) {
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
        value={times(cabinet.quarter.tokensPerJouleMilli)}
        note={progress >= 1 ? t("ministries.research.runDone") : undefined}
      />
    </div>
  );
}
