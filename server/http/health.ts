import type { Application } from "express";
import type { Trouble } from "../../shared/protocol/refusals.ts";
import type { Metrics } from "../metrics.ts";
import type { Readiness } from "../readiness.ts";

/** What fails, in a word for whoever watches over servers. */
const CAUSES: Record<Trouble, string> = { storeAway: "store", serversApart: "redis" };

/** What those who watch over servers ask: is it alive, may it be sent players, how is it. */
export function addHealth(app: Application, readiness: Readiness, metrics: Metrics | undefined): void {
  app.get("/healthz", (_request, response) => {
    response.type("text").send("ok");
  });
  app.get("/readyz", (_request, response) => {
    const trouble = readiness.trouble();
    const cause = trouble ? CAUSES[trouble] : readiness.isReady ? undefined : "closing";
    response
      .status(cause === undefined ? 200 : 503)
      .type("text")
      .send(cause ?? "ok");
  });
  if (metrics)
    app.get("/metrics", async (request, response, next) => {
      // In this one spelling alone, so that a proxy can keep it from the public.
      if (request.originalUrl.split("?")[0] !== "/metrics") return next();
      response.type(metrics.contentType).send(await metrics.text());
    });
}
