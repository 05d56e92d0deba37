import type { ComponentType } from "preact";
import { ownChip } from "../../../shared/formulas/chips.ts";
import { ownFlagships } from "../../../shared/orders/flagship.ts";
import type { Position } from "../../../shared/state/position.ts";
import type { Ministry } from "../../../shared/state/words.ts";
import { BuyChips } from "../../hud/ministries/chips/BuyChips.tsx";
import { Contracts } from "../../hud/ministries/chips/Contracts.tsx";
import { InferenceProgramme } from "../../hud/ministries/chips/InferenceProgramme.tsx";
import { Challenges } from "../../hud/ministries/economy/Challenges.tsx";
import { Flagships } from "../../hud/ministries/economy/Flagships.tsx";
import { Money } from "../../hud/ministries/economy/Money.tsx";
import { Policies } from "../../hud/ministries/economy/Policies.tsx";
import { Programmes } from "../../hud/ministries/economy/Programmes.tsx";
import { TokenMarket } from "../../hud/ministries/economy/TokenMarket.tsx";
import { Summit } from "../../hud/ministries/foreign/Summit.tsx";
import { PlanNote } from "../../hud/ministries/parts/Ministry.tsx";
import { Agents } from "../../hud/ministries/research/Agents.tsx";
import { Focus } from "../../hud/ministries/research/Focus.tsx";
import { NextModel } from "../../hud/ministries/research/NextModel.tsx";
import { Releases } from "../../hud/ministries/research/Releases.tsx";
import { SplitCompute } from "../../hud/ministries/research/SplitCompute.tsx";
import { t } from "../../words/index.ts";
import type { Key } from "../../words/keys.ts";
import { Folds } from "./Folds.tsx";

interface AtHome {
  title: Key;
  ministry: Ministry;
  Body: ComponentType<{ at: Position }>;
  /** Undefined: always. */
  isThere?: (at: Position) => boolean;
}

/** What is done at no one site, as the ministries order it. */
const AT_HOME: readonly AtHome[] = [
  { title: "ministries.chips.buy", ministry: "chips", Body: BuyChips },
  { title: "ministries.chips.contracts", ministry: "chips", Body: Contracts },
  {
    title: "ministries.chips.programme",
    ministry: "chips",
    Body: InferenceProgramme,
    isThere: ({ rules }) => ownChip(rules, "programme") !== undefined,
  },
  { title: "ministries.research.split", ministry: "research", Body: SplitCompute },
  { title: "ministries.research.next", ministry: "research", Body: NextModel },
  { title: "ministries.research.release", ministry: "research", Body: Releases },
  { title: "ministries.research.focus", ministry: "research", Body: Focus },
  { title: "ministries.research.agents", ministry: "research", Body: Agents },
  { title: "ministries.economy.market", ministry: "economy", Body: TokenMarket },
  { title: "ministries.economy.programmes", ministry: "economy", Body: Programmes },
  { title: "ministries.economy.policies", ministry: "economy", Body: Policies },
  { title: "flagships.title", ministry: "economy", Body: Flagships, isThere: (at) => ownFlagships(at).length > 0 },
  { title: "ministries.economy.money", ministry: "economy", Body: Money },
  { title: "ministries.economy.challenges", ministry: "economy", Body: Challenges },
  { title: "ministries.foreign.summit", ministry: "foreign", Body: Summit },
];

/** Everything that a nation orders for the whole of itself. */
export function HomeOrders({ at }: { at: Position }) {
  return (
    <Folds
      folds={AT_HOME.filter(({ isThere }) => isThere?.(at) ?? true).map(({ title, ministry, Body }) => ({
        id: title,
        title: t(title),
        body: () => (
          <>
            <PlanNote at={at} ministry={ministry} />
            <Body at={at} />
          </>
        ),
      }))}
    />
  );
}
