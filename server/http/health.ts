import type { Application } from "express";
import type { Metrics } from "./metrics.ts";

/** Whether the server takes new matches and players. */
export interface Readiness {
  isReady: boolean;
}

/** What those who watch over servers ask: is it alive, may it be sent players, how is it. */
export function addHealth(app: Application, readiness: Readiness, metrics: Metrics | undefined): void {
  app.get("/healthz", (_request, response) => {
    response.type("text").send("ok");
  });
  app.get("/readyz", (_request, response) => {
    response
      .status(readiness.isReady ? 200 : 503)
      .type("text")
      .send(readiness.isReady ? "ok" : "closing");
  });
  if (metrics)
    app.get("/metrics", async (_request, response) => {
      response.type(metrics.contentType).send(await metrics.text());
    });
}
