import type { Effect, Immediate } from "../../../shared/content/effects.ts";
import { entry, type Ruleset } from "../../../shared/content/ruleset.ts";
import { ONE } from "../../../shared/state/maths.ts";
import { unreachable } from "../../../shared/state/unreachable.ts";
import { percent, percentSigned, pointsFine, pointsSigned } from "../../words/format.ts";
import { t } from "../../words/index.ts";
import { nameOf } from "../../words/terms.ts";

/** "40 % less", "8 % more", or "no" where nothing is left. */
function amountOf(byBp: number): string {
  if (byBp === 0) return t("effects.amount.none");
  const change = byBp - ONE;
  return t(change < 0 ? "effects.amount.less" : "effects.amount.more", { percent: percent(Math.abs(change)) });
}

/** Most stats and shares are told by their sign; for some, each way is another sentence. */
const wayOf = (by: number) => (by < 0 ? "down" : "up");
const signedWords = (by: number) => ({ signed: pointsSigned(by), percent: percentSigned(by) });

/** What an effect does, in a sentence made from its data. With rules, an accord tells its own effects too. */
export function effectWords(effect: Effect, rules?: Ruleset): string {
  switch (effect.kind) {
    case "multiply":
      return t(`effects.multiply.${effect.rate}`, { by: amountOf(effect.byBp) });
    case "add":
      if (effect.stat === "governance")
        return t(`effects.add.governance.${wayOf(effect.by)}`, { amount: pointsFine(Math.abs(effect.by)) });
      return t(`effects.add.${effect.stat}`, signedWords(effect.by));
    case "upkeep":
      return t(`effects.upkeep.${effect.of}`, { percent: percent(effect.bp) });
    case "now":
      return nowWords(effect);
    case "accord": {
      if (!rules) return t("effects.accord", { turns: effect.turns });
      const does = entry(rules.accords, effect.accord).effects.map((inner) => effectWords(inner));
      return t("effects.accordDoes", { turns: effect.turns, effects: does.join(t("effects.between")) });
    }
    case "bind": {
      const does = rules ? entry(rules.accords, effect.accord).effects.map((inner) => effectWords(inner)) : [];
      return t("effects.bind", {
        accord: nameOf("accords", effect.accord),
        count: effect.turns,
        effects: does.join(t("effects.between")),
      });
    }
    case "weight":
      return t("effects.weight", {
        track: nameOf("tracks", effect.track).toLowerCase(),
        points: pointsFine(effect.byBp),
      });
    case "supply":
      return t("effects.supply", { count: effect.turns, percent: percent(effect.bp) });
    case "delay":
    case "leakModel":
    case "agentsOut":
    case "endPressure":
      return t(`effects.${effect.kind}`);
    case "outage":
    case "damage":
    case "cutExports":
    case "shrinkShares":
    case "redistribute":
      return t(`effects.${effect.kind}`, { percent: percent(effect.bp) });
    default:
      return unreachable(effect);
  }
}

function nowWords({ stat, by }: Extract<Effect, { kind: "now" }>): string {
  if (stat === "treasuryShare") return t(`effects.now.treasuryShare.${wayOf(by)}`, { amount: percent(Math.abs(by)) });
  if (!isOfKnowledge(stat)) return t(`effects.now.${stat}`, signedWords(by));
  const [, branch = ""] = stat.split(".");
  return t("effects.now.knowledge", {
    branch: nameOf("branches", branch).toLowerCase(),
    doublings: pointsSigned(by / 10),
  });
}

type OfKnowledge = Extract<Immediate, `knowledge.${string}`>;
const isOfKnowledge = (stat: Immediate): stat is OfKnowledge => stat.startsWith("knowledge.");

export const effectsWords = (effects: readonly Effect[], rules?: Ruleset): string[] =>
  effects.map((effect) => effectWords(effect, rules));
