import type * as Phaser from "phaser";

export const GLOW = "glow";
export const CORE = "core";
export const INK_DOT = "inkDot";
export const GLOW_SIZE = 256;
export const CORE_SIZE = 64;

/** Textures of light, drawn once; white, to be tinted. */
export function makeTextures(scene: Phaser.Scene): void {
  disc(scene, GLOW, GLOW_SIZE, (r) => 0.9 * (1 - r) ** 3.2 + 0.1 * (1 - r) ** 1.4);
  disc(scene, CORE, CORE_SIZE, (r) => (r < 0.5 ? 1 : Math.max(0, 1 - (r - 0.5) / 0.5) ** 1.5));
  disc(scene, INK_DOT, CORE_SIZE, (r) => (r < 0.86 ? 1 : Math.max(0, (1 - r) / 0.14)));
}

function disc(scene: Phaser.Scene, key: string, size: number, alpha: (r: number) => number): void {
  const texture = scene.textures.createCanvas(key, size, size);
  if (!texture) throw new Error(`texture ${key} exists already`);
  const half = size / 2;
  const gradient = texture.context.createRadialGradient(half, half, 0, half, half, half);
  const STOPS = 24;
  for (let i = 0; i <= STOPS; i++) gradient.addColorStop(i / STOPS, `rgba(255,255,255,${alpha(i / STOPS).toFixed(4)})`);
  texture.context.fillStyle = gradient;
  texture.context.fillRect(0, 0, size, size);
  texture.refresh();
}
