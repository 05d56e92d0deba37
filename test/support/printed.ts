import type { Page } from "@playwright/test";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

/** A run of letters where it stands on a sheet of paper, in points from its lower left corner. */
interface Run {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}
export interface Sheet {
  width: number;
  runs: Run[];
  /** A chart, for one. */
  hasPicture: boolean;
}

/** What a browser prints of a page, sheet by sheet. */
export async function printed(page: Page, format: "A4" | "Letter"): Promise<Sheet[]> {
  const margin = { top: "1cm", right: "1cm", bottom: "1cm", left: "1cm" };
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
  const { OPS } = await getResolvedPDFJS();
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const sheet = await document.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const runs = items.flatMap((item) => {
        if (!("transform" in item) || item.str.trim() === "") return [];
        const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
        return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + item.height }];
      });
      const { fnArray } = await sheet.getOperatorList();
      const hasPicture = fnArray.includes(OPS.paintImageXObject);
      return { hasPicture, width: sheet.getViewport({ scale: 1 }).width, runs };
    }),
  );
}

/** A part of a line's height, by which lines under one another may touch. */
const TOUCHING = 0.35;

/** Texts that stand over one another. */
export function overlaid({ runs }: Sheet): [string, string][] {
  return runs.flatMap((one, index) =>
    runs.slice(index + 1).flatMap((other): [string, string][] => {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
      const line = Math.min(one.top - one.bottom, other.top - other.bottom);
      return width > 1 && height > TOUCHING * line ? [[one.text, other.text]] : [];
    }),
  );
}

export const linesOf = ({ runs }: Sheet): number => new Set(runs.map(({ bottom }) => Math.round(bottom))).size;
