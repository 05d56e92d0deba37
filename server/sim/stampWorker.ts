import { parStamp } from "../../shared/bots/parStamp.ts";
import { rulesetOf } from "../../shared/content/ruleset.ts";

/** Runs in a thread of its own, which reads par as it now stands in the file. */
export default (scenario: string): string => parStamp(rulesetOf(scenario));
