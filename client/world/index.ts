import "../style/mapFonts.css";
import * as Phaser from "phaser";
import { whenResized } from "../device/sizes.ts";
import { WorldScene } from "./WorldScene.ts";

/** More pixels than this to a CSS pixel cost battery and can't be seen. */
const SHARPEST = 2;

const sharpness = (): number => Math.min(SHARPEST, window.devicePixelRatio || 1);

/**
 * Puts the world map into an element that has a size; returns how to take it away.
 * @param broken is told when the map can't be drawn any more. Nothing else of the page depends on it.
 */
export function mountWorld(parent: HTMLElement, broken: (error: unknown) => void): () => void {
  try {
    return mount(parent, broken, Phaser.AUTO);
  } catch {
    // What says that it has WebGL may still refuse it: out of memory, a blocked driver.
    parent.replaceChildren();
    return mount(parent, broken, Phaser.CANVAS);
  }
}

function mount(parent: HTMLElement, broken: (error: unknown) => void, type: number): () => void {
  let ratio = sharpness();
  const sizeOf = () => ({
    width: Math.max(1, Math.round(parent.clientWidth * ratio)),
    height: Math.max(1, Math.round(parent.clientHeight * ratio)),
  });
  const scene = new WorldScene();
  const game = new Phaser.Game({
    type,
    parent,
    banner: false,
    autoFocus: false,
    backgroundColor: "#0a1119",
    // Phaser's RESIZE draws one pixel to a CSS pixel; sharp screens need the canvas sized by hand.
    scale: { mode: Phaser.Scale.NONE, ...sizeOf(), zoom: 1 / ratio, expandParent: false },
    // With one texture to a batch the shader has no branches: twice as fast where there is no graphics card.
    render: {
      antialias: true,
      antialiasGL: true,
      pixelArt: false,
      transparent: false,
      powerPreference: "low-power",
      maxTextures: 1,
    },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scene,
  });
  game.canvas?.setAttribute("aria-hidden", "true");
  let isBroken = false;
  /** Whatever fails while the map is made or drawn is told once. */
  const guarded =
    <A extends unknown[]>(work: (...given: A) => void) =>
    (...given: A) => {
      try {
        work(...given);
      } catch (error) {
        game.loop.sleep();
        if (!isBroken) broken(error);
        isBroken = true;
      }
    };
  scene.create = guarded(scene.create.bind(scene));
  game.step = guarded(game.step.bind(game));
  const resize = () => {
    ratio = sharpness();
    const { width, height } = sizeOf();
    game.scale.setZoom(1 / ratio);
    game.scale.resize(width, height);
    // Phaser leaves the style as it was when a pixel of the canvas is one of the page.
    game.canvas.style.width = `${width / ratio}px`;
    game.canvas.style.height = `${height / ratio}px`;
    scene.resized(width, height, ratio);
  };
  let forget = () => {};
  const begin = () => {
    resize();
    forget = whenResized([parent], resize);
  };
  game.events.once(Phaser.Core.Events.READY, begin);
  return () => {
    forget();
    game.events.off(Phaser.Core.Events.READY, begin);
    scene.close();
    game.destroy(true);
    // It goes with its next step, and one that sleeps takes none.
    if (game.isRunning) game.loop.wake();
  };
}
