import { resolve } from "node:path";
import type { Plugin } from "vite";

const ZIP = resolve(import.meta.dirname, "zipInPage.ts");

/**
 * What makes spreadsheets zips parts over 160 kB in a worker that it writes itself. The pages' policy refuses code that is
 * not a file of the server, and the sheet would be waited for in vain. While developing there is no such policy.
 */
export function smallZip(): Plugin {
  return {
    name: "small-zip",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^fflate$/ },
      handler: (_id, importer) => (importer?.includes("write-excel-file") ? ZIP : undefined),
    },
  };
}
