import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import express, { type Application, type NextFunction, type Request, type Response } from "express";
import type { Logger } from "pino";
import { compressed } from "./compressed.ts";

/** What the build says that pages come to need, by how their address begins. @returns what says so with a page. */
function neededAhead(dist: string): (path: string) => string | undefined {
  const file = resolve(dist, "ahead.json");
  const needed: Record<string, string[]> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const rel = (name: string) => (name.endsWith(".css") ? "preload;as=style;crossorigin" : "modulepreload");
  const links = Object.entries(needed).map(
    ([begin, names]) => [begin, names.map((name) => `</${name}>;rel=${rel(name)}`).join(",")] as const,
  );
  return (path) => links.find(([begin]) => path.startsWith(begin))?.[1];
}

/** The game's pages, for every address that nothing else answers. @param dist folder of the built client. */
export function addPages(app: Application, dist: string, log: Logger): void {
  // The names of built files change with their contents; only the page itself has to be asked for again.
  const assets = resolve(dist, "assets");
  app.use("/assets", compressed(assets), express.static(assets, { immutable: true, maxAge: "1y", fallthrough: false }));
  // What a device keeps by itself must not be kept from it.
  app.use(express.static(dist, { index: false, maxAge: 0 }));
  const linksFor = neededAhead(dist);
  app.use((request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    response.setHeader("Cache-Control", "no-cache");
    const links = linksFor(request.path);
    if (links) response.setHeader("Link", links);
    response.sendFile(resolve(dist, "index.html"), (error) => {
      if (error && !response.headersSent)
        response.status(503).type("text").send("The game's pages have not been built yet: start it with `npm start`.");
    });
  });
  // The last word on what went wrong: plain, and without what only the log should say. Express knows it by its four terms.
  app.use((error: { status?: number }, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const isTheirs = error.status !== undefined && error.status >= 400 && error.status < 500;
    if (!isTheirs) log.error(error, "a request failed");
    response
      .status(isTheirs ? (error.status ?? 400) : 500)
      .json({ error: isTheirs ? "That request can't be read." : "The server failed." });
  });
}
