import type { Plugin } from "vite";

/** The page asks for the fonts of the lobby at once, not when its style has come and says that they are needed. */
export function preloadFonts(names: readonly string[]): Plugin {
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        names.map((name) => {
          const file = Object.keys(bundle).find((path) => path.startsWith(`assets/${name}-`));
          if (file === undefined) throw new Error(`no font ${name} in the build`);
          const attrs = { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${file}` };
          return { tag: "link", attrs, injectTo: "head" as const };
        }),
    },
  };
}
