import { Atlas } from "./atlas.ts";
import type { WorldFile } from "./worldFile.ts";

/** CSS pixels to a map unit from which the finer world is worth fetching, and is drawn. */
export const FINE_FROM = 2.6;

/** The drawn world, as fine as the look at it needs: the finer file is fetched when somebody first comes near. */
export class Geography {
  readonly coarse = new Atlas();
  private fine: Atlas | undefined;
  private isAsked = false;
  /** Told when finer coasts have come. */
  onFiner: () => void = () => {};

  /** @param magnification CSS pixels to a map unit */
  at(magnification: number): Atlas {
    if (magnification < FINE_FROM) return this.coarse;
    if (!this.isAsked) void this.fetchFine();
    return this.fine ?? this.coarse;
  }

  /** Without it, on a lost line, the map stays as it is, and asks again when the view comes near another time. */
  private async fetchFine(): Promise<void> {
    this.isAsked = true;
    try {
      const file = await import("../../../assets/map/worldFine.json", { with: { type: "json" } });
      this.fine = new Atlas(file.default as unknown as WorldFile);
      this.onFiner();
    } catch {
      this.isAsked = false;
    }
  }
}
