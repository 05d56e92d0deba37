import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import type { RequestHandler } from "express";

/** The smaller first. */
const FORMS = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
];

/** Gives a built file as it was compressed by the build, to those who take it so. To stand before `express.static`. */
export function compressed(folder: string): RequestHandler {
  return (request, response, next) => {
    const { path } = request;
    if ((request.method !== "GET" && request.method !== "HEAD") || !/^\/[\w.-]+\.(js|css)$/.test(path)) return next();
    response.vary("Accept-Encoding");
    const found = FORMS.find(
      ({ encoding, ending }) => request.acceptsEncodings(encoding) && existsSync(join(folder, path + ending)),
    );
    if (found) {
      response.setHeader("Content-Encoding", found.encoding);
      response.type(extname(path));
      request.url = path + found.ending;
    }
    next();
  };
}
