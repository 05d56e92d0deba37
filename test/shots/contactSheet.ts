/** One picture that was taken. */
export interface Shot {
  file: string;
  screen: string;
  size: string;
  theme: string;
  language: string;
}

const style = `
  body { margin: 1.5rem; background: #15181b; color: #ddd; font: 14px/1.4 system-ui, sans-serif; }
  section { margin-bottom: 2.5rem; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
  figure { margin: 0; }
  figcaption { color: #999; }
  img { display: block; height: 300px; border: 1px solid #333; }
`;

/** A page with all pictures, those of one screen side by side. */
export function contactSheet(shots: readonly Shot[]): string {
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  const figure = ({ file, size, theme, language }: Shot) =>
    `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${size} ${theme} ${language}</figcaption></figure>`;
  const section = (screen: string) =>
    `<section><h2>${screen}</h2><div class="row">${shots
      .filter((shot) => shot.screen === screen)
      .map(figure)
      .join("\n")}</div></section>`;
  return `<!doctype html><meta charset="utf-8"><title>Every screen</title><style>${style}</style>${screens.map(section).join("\n")}\n`;
}
