import { CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { keyOf } from "./changes.ts";

/** The tool takes whole files; that only a sample of their changes is tried is told to it by a check that the others fail. */
export const CHOSEN = "chosen";

function chosen(options: StrykerOptions) {
  const keys = new Set(options[CHOSEN] as string[]);
  return {
    init: async () => {},
    group: async (mutants: Mutant[]) => [mutants.map(({ id }) => id)],
    check: async (mutants: Mutant[]) =>
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          keys.has(keyOf(mutant))
            ? { status: CheckStatus.Passed as const }
            : { status: CheckStatus.CompileError as const, reason: "not in the sample" },
        ]),
      ),
  };
}
chosen.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, CHOSEN, chosen)];
