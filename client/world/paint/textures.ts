import type * as Phaser from "phaser";
import type { PlantContent } from "../../../shared/content/schema.ts";
import { FAMILY_SHAPES, GLYPHS, SHAPES } from "./glyphs.ts";

/** One texture for all lights and signs, so that they are drawn in one go; white, to be tinted. */
export const LIGHTS = "lights";
export const GLOW = "glow";
export const CORE = "core";
export const INK_DOT = "inkDot";
/** The rays of a star. */
export const RAYS = "rays";
/** Families of plants, told apart from near: by these shapes, and by their tone. */
export const FAMILY_FRAMES: Record<PlantContent["family"], string> = {
  quick: "plant-quick",
  clean: "plant-clean",
  steady: "plant-steady",
  oneOff: "plant-oneOff",
};
/** The frame that shows what something is, from near. */
export const frameOf = (what: string, family: PlantContent["family"] | undefined): string =>
  what in SHAPES ? shapeFrame(what) : family ? FAMILY_FRAMES[family] : CORE;
const shapeFrame = (what: string): string => `shape-${what}`;
export const GLOW_SIZE = 256;
export const CORE_SIZE = 64;
export const GLYPH_SIZE = 96;
export const RAYS_SIZE = 192;
export const glyphOf = (hazard: string): string => (hazard in GLYPHS ? hazard : "other");

const WIDTH = 1_024;
const HEIGHT = 768;
/** Between frames, so that none bleeds into its neighbour. */
const GAP = 2;

/** The beams of a star: how they lie, and how long and broad they are. */
const STAR = [
  [0, 1, 0.022],
  [Math.PI / 2, 1, 0.022],
  [Math.PI / 4, 0.5, 0.018],
  [-Math.PI / 4, 0.5, 0.018],
] as const;

export function makeTextures(scene: Phaser.Scene): void {
  const texture = scene.textures.createCanvas(LIGHTS, WIDTH, HEIGHT);
  if (!texture) throw new Error("the texture of lights exists already");
  const { context } = texture;
  let [x, y, row] = [0, 0, 0];
  const frame = (name: string, size: number, draw: () => void) => {
    if (x + size > WIDTH) [x, y, row] = [0, y + row + GAP, 0];
    if (y + size > HEIGHT) throw new Error(`there is no room left for ${name} in the texture of lights`);
    context.save();
    context.translate(x, y);
    draw();
    context.restore();
    texture.add(name, 0, x, y, size, size);
    x += size + GAP;
    row = Math.max(row, size);
  };
  const disc = (size: number, alpha: (r: number) => number) => () => {
    const half = size / 2;
    const gradient = context.createRadialGradient(half, half, 0, half, half, half);
    const STOPS = 24;
    for (let i = 0; i <= STOPS; i++)
      gradient.addColorStop(i / STOPS, `rgba(255,255,255,${alpha(i / STOPS).toFixed(4)})`);
    context.fillStyle = gradient;
    context.fillRect(0, 0, size, size);
  };
  frame(
    GLOW,
    GLOW_SIZE,
    disc(GLOW_SIZE, (r) => 0.9 * (1 - r) ** 3.2 + 0.1 * (1 - r) ** 1.4),
  );
  frame(RAYS, RAYS_SIZE, () => {
    const half = RAYS_SIZE / 2;
    context.translate(half, half);
    for (const [turn, reach, breadth] of STAR) {
      context.save();
      context.rotate(turn);
      context.scale(reach, breadth);
      const gradient = context.createRadialGradient(0, 0, 0, 0, 0, half);
      gradient.addColorStop(0, "rgba(255,255,255,0.95)");
      gradient.addColorStop(0.25, "rgba(255,255,255,0.35)");
      gradient.addColorStop(1, "rgba(255,255,255,0)");
      context.fillStyle = gradient;
      context.fillRect(-half, -half, RAYS_SIZE, RAYS_SIZE);
      context.restore();
    }
  });
  frame(
    CORE,
    CORE_SIZE,
    disc(CORE_SIZE, (r) => (r < 0.5 ? 1 : Math.max(0, 1 - (r - 0.5) / 0.5) ** 1.5)),
  );
  frame(
    INK_DOT,
    CORE_SIZE,
    disc(CORE_SIZE, (r) => (r < 0.86 ? 1 : Math.max(0, (1 - r) / 0.14))),
  );
  const shapes = [
    ...Object.entries(FAMILY_SHAPES).map(([family, path]) => [FAMILY_FRAMES[family as PlantContent["family"]], path]),
    ...Object.entries(SHAPES).map(([what, path]) => [shapeFrame(what), path]),
  ] as const;
  for (const [name = "", path] of shapes)
    frame(name, CORE_SIZE, () => {
      context.scale(CORE_SIZE / 32, CORE_SIZE / 32);
      context.fillStyle = "#ffffff";
      context.fill(new Path2D(path), "evenodd");
    });
  for (const [id, path] of Object.entries(GLYPHS))
    frame(id, GLYPH_SIZE, () => {
      context.scale(GLYPH_SIZE / 32, GLYPH_SIZE / 32);
      context.translate(4, 4);
      context.lineCap = "round";
      context.lineJoin = "round";
      context.lineWidth = 2;
      context.strokeStyle = "#ffffff";
      context.stroke(new Path2D(path));
    });
  texture.refresh();
}
