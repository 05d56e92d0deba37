import { resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Instead of the whole of Phaser, which does not tree-shake, an entry of our own with the parts that the world draws with:
 * images, lines, text, one camera; no sound, physics, loader, tweens or input. Both renderers are there, so that a machine
 * without WebGL still has a map. What the world comes to use has to be added here.
 */
const SOURCE = resolve(import.meta.dirname, "../../node_modules/phaser/src");
const ENTRY = "\0phaser-parts";
/** Parts by the name that the world calls them; what has none makes itself known to Phaser when it is loaded. */
const PARTS: Record<string, string> = {
  Game: "core/Game",
  Scene: "scene/Scene",
  BlendModes: "renderer/BlendModes",
};
const UNNAMED = [
  "cameras/2d/CameraManager",
  "events/EventEmitter",
  "gameobjects/DisplayList",
  "gameobjects/UpdateList",
  "gameobjects/GameObjectCreator",
  "gameobjects/GameObjectFactory",
  "gameobjects/graphics/GraphicsFactory",
  "gameobjects/image/ImageFactory",
  "gameobjects/text/TextFactory",
  "scene/ScenePlugin",
];
const entry = (): string =>
  [
    // First of all: the renderer's files need one another, and only from here in an order that works.
    `import "${SOURCE}/renderer/index.js";`,
    ...Object.entries(PARTS).map(([name, path]) => `export { default as ${name} } from "${SOURCE}/${path}.js";`),
    ...UNNAMED.map((path) => `import "${SOURCE}/${path}.js";`),
    `import constants from "${SOURCE}/const.js";`,
    `import events from "${SOURCE}/core/events/index.js";`,
    `import scaleModes from "${SOURCE}/scale/const/SCALE_MODE_CONST.js";`,
    "export const { AUTO, CANVAS } = constants;",
    "export const Core = { Events: events };",
    "export const Scale = scaleModes;",
  ].join("\n");
const FLAGS: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** What the rest would bring for objects, pictures and devices that the map doesn't use. */
const IDLE = new RegExp(
  `[\\\\/]phaser[\\\\/]src[\\\\/](${[
    "filters[\\\\/](?!index|Controller)",
    "renderer[\\\\/]webgl[\\\\/]shaders[\\\\/](Filter|Noise|Gradient|Ramp|Tilemap|SpriteGPU|PointLight)",
    "renderer[\\\\/]webgl[\\\\/]renderNodes[\\\\/](filters[\\\\/]Filter|.*(Tilemap|SpriteGPU|PointLight))",
    "math[\\\\/]HashSimplex",
    "textures[\\\\/]parsers[\\\\/](PCT|PVR|KTX|Sprite|Unity|Atlas|JSON)",
    "gameobjects[\\\\/]components[\\\\/]PathFollower",
  ].join("|")})`,
);
const LEFT_OUT = 'module.exports = function () { throw new Error("left out of the build (build/phaserCore.ts)"); };';

/** Only where the client is built: while developing, the package as it comes starts faster. */
export function phaserCore(): Plugin {
  return {
    name: "phaser-core",
    apply: "build",
    enforce: "pre",
    resolveId: { filter: { id: /^phaser$/ }, handler: () => ENTRY },
    load: {
      filter: { id: [IDLE, /^\0phaser-parts$/] },
      handler: (id) => (id === ENTRY ? entry() : LEFT_OUT),
    },
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
