import type { Response } from "express";

/** Answers that somebody is to wait for so many seconds. */
export function answerTooFast(response: Response, seconds: number): void {
  response.status(429).setHeader("Retry-After", String(seconds)).json({ error: "tooFast", seconds });
}
