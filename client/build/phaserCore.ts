import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Phaser's own small entry instead of the whole of it, which does not tree-shake: without sound and physics, with both
 * renderers, so that a machine without WebGL still has a map. What the world draws with has to be in `phaser-core.js`.
 */
const CORE = resolve(import.meta.dirname, "../../node_modules/phaser/src/phaser-core.js");
const FLAGS: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** What the renderer would bring for filters and for objects that the core doesn't have; the map uses none of it. */
const IDLE =
  /[\\/]phaser[\\/]src[\\/](filters[\\/](?!index|Controller)|renderer[\\/]webgl[\\/](shaders[\\/](Filter|Noise|Gradient|Ramp|Tilemap|SpriteGPU|PointLight)|renderNodes[\\/](filters[\\/]Filter|.*(Tilemap|SpriteGPU|PointLight))))/;
const LEFT_OUT = 'module.exports = function () { throw new Error("left out of the build (build/phaserCore.ts)"); };';

/** Only where the client is built: while developing, the package as it comes starts faster. */
export function phaserCore(): Plugin {
  return {
    name: "phaser-core",
    apply: "build",
    enforce: "pre",
    config: () => ({ resolve: { alias: [{ find: /^phaser$/, replacement: CORE }] } }),
    load: { filter: { id: IDLE }, handler: () => LEFT_OUT },
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) => ({
        // Its flags are written for Webpack: `if (typeof WEBGL_RENDERER)`, with a boolean in place of the whole test.
        code: code
          .replace(/typeof ([A-Z_0-9]+)\b/g, (found, flag) => String(FLAGS[flag] ?? found))
          .replace("global.Phaser = Phaser;", ""),
        map: null,
      }),
    },
  };
}
