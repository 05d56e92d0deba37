import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const ICONS = resolve(import.meta.dirname, "../../assets/icons");
/** Of the sea at night, on which the page begins. */
const NIGHT = "#0a1119";

/**
 * What a device asks for before it puts the game among its programs: a manifest and icons. The icon keeps within the
 * circle that every shape of mask leaves, so one drawing does for all.
 */
export function installable(): Plugin {
  return {
    name: "installable",
    apply: "build",
    generateBundle() {
      const emitted = (file: string) => {
        const id = this.emitFile({ type: "asset", name: file, source: readFileSync(join(ICONS, file)) });
        return `/${this.getFileName(id)}`;
      };
      const icons = [192, 512].flatMap((size) =>
        ["any", "maskable"].map((purpose) => ({
          src: emitted(`icon-${size}.png`),
          sizes: `${size}x${size}`,
          type: "image/png",
          purpose,
        })),
      );
      const manifest = {
        id: "/",
        name: "Too Cheap to Meter",
        short_name: "Meter",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: NIGHT,
        theme_color: NIGHT,
        categories: ["games", "education"],
        icons,
      };
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(manifest) });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: "/manifest.webmanifest" }, injectTo: "head" },
    ],
  };
}
