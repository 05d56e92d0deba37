import type { Position } from "../../../shared/state/position.ts";
import { percent, points, price } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { Explained } from "../explain/Explained.tsx";
import { Challenges } from "./economy/Challenges.tsx";
import { Money } from "./economy/Money.tsx";
import { Policies } from "./economy/Policies.tsx";
import { Programmes } from "./economy/Programmes.tsx";
import { TokenMarket } from "./economy/TokenMarket.tsx";
import { Group } from "./parts/Group.tsx";
import { Ministry } from "./parts/Ministry.tsx";

/** The token market, adoption, policies, money, grand challenges. */
export function Economy() {
  return (
    <Ministry id="economy">
      {(at) => (
        <>
          <Standing at={at} />
          <Group title={t("ministries.economy.market")}>
            <TokenMarket at={at} />
          </Group>
          <Group title={t("ministries.economy.programmes")} about={t("ministries.economy.programmesAbout")}>
            <Programmes at={at} />
          </Group>
          <Group title={t("ministries.economy.policies")}>
            <Policies at={at} />
          </Group>
          <Group title={t("ministries.economy.money")}>
            <Money at={at} />
          </Group>
          <Group title={t("ministries.economy.challenges")} about={t("ministries.economy.challengesAbout")}>
            <Challenges at={at} />
          </Group>
        </>
      )}
    </Ministry>
  );
}

function Standing({ at }: { at: Position }) {
  const { nation, cabinet } = at;
  return (
    <div class="figures">
      <Explained
        figure="price"
        label={t("ministries.economy.price")}
        value={price(nation.priceMicro)}
        note={
          cabinet.quarter.unmetBp > 0
            ? t("ministries.economy.unmet", { percent: percent(cabinet.quarter.unmetBp) })
            : undefined
        }
        tone={cabinet.quarter.unmetBp > 0 ? "binds" : "plain"}
      />
      <Explained figure="adoption" label={t("ministries.economy.adoption")} value={percent(nation.adoptionMeanBp)} />
      <Explained
        figure="legitimacy"
        label={t("ministries.economy.legitimacy")}
        value={points(nation.legitimacyBp)}
        tone={nation.legitimacyBp < 4_000 ? "binds" : "plain"}
      />
      <Explained
        figure="qualityOfLife"
        label={t("ministries.economy.life")}
        value={points(nation.qualityOfLifeBp)}
        note={t("ministries.economy.lifeNote")}
      />
    </div>
  );
}
