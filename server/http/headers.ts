import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * What a browser may do with the game's pages: everything comes from this server alone, nothing is written into the page,
 * and nobody frames it whom the host has not named. Whoever puts TLS before the server sets Strict-Transport-Security there; on a school's network
 * there is none, so nothing here may depend on it.
 */
export const securityHeaders = (frameAncestors: readonly string[]): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: frameAncestors.length > 0 ? [...frameAncestors] : ["'none'"],
      },
    },
    // X-Frame-Options is older and can't name sites: it has to say the same as frame-ancestors, or be left out.
    xFrameOptions: frameAncestors.length > 0 ? false : { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: false,
    // Browsers only heed these where there is TLS, and complain of them elsewhere.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
