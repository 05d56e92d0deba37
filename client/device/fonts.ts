/** Fetches fonts that only a canvas draws with, as far as they can be had: what doesn't come is drawn in another one. */
export async function bringFonts(fonts: readonly string[]): Promise<void> {
  await Promise.allSettled(fonts.map(async (font) => document.fonts?.load(font)));
}
