import { config } from "zod/v4";

/**
 * Zod as pages have it: the build puts this in its place. It would try whether it may make code from strings, which the
 * page's content policy forbids and browsers report; here it is told not to before anybody can make a schema.
 */
config({ jitless: true });

export * from "zod/v4";
