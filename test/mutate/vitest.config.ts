import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Examples of one formula, step or order, which take milliseconds; most changes die of these, and the rest is not run then. */
const isExample = ({ moduleId }: TestSpecification): boolean => /rules\/(formulas|turn|orders)\//.test(moduleId);

class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const shortestFirst = (await super.sort(files)).reverse();
    return [...shortestFirst.filter(isExample), ...shortestFirst.filter((file) => !isExample(file))];
  }
}

/** What the changes are tried by: the tests of the rules alone. */
export default defineConfig({
  test: {
    include: ["test/rules/**/*.test.ts"],
    setupFiles: ["shared/score/everyPar.ts", "test/mutate/setup.ts"],
    sequence: { sequencer: ShortestFirst },
    // The rules keep nothing between calls, so their tests can share them: loading them takes longer than most tests.
    isolate: false,
    // A machine may be busy: no change dies of slowness.
    testTimeout: 600_000,
  },
});
