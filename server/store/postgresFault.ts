import { codeOf, type Fault, placeOf, whyUnreachable } from "../plainFault.ts";

/** What is wrong with the database, by what its use came to. @param url of the database; only host and port are repeated. */
export function postgresFault(error: unknown, url: string): Fault {
  const at = `PostgreSQL at ${placeOf(url, 5432)}`;
  const unreachable = whyUnreachable(error);
  if (unreachable !== undefined)
    return { what: `${at} can't be reached: ${unreachable}`, cure: "See that it runs, and that DATABASE_URL names it" };
  switch (codeOf(error)) {
    case "28P01":
    case "28000":
      return { what: `${at} refuses the user or the password`, cure: "Put the right ones into DATABASE_URL" };
    case "3D000":
      return { what: `${at} has no database of that name`, cure: "Make it, or name another in DATABASE_URL" };
    case "42501":
      return {
        what: `${at} does not let this user make tables`,
        cure: "Give the database to the user of DATABASE_URL",
      };
    case "53100":
      return { what: `${at} has a full disk`, cure: "Free some space there" };
    case "25006":
      return { what: `${at} can only be read`, cure: "Name the one in DATABASE_URL that can be written" };
    case "53300":
      return { what: `${at} has no connection left`, cure: "Raise its max_connections" };
    case "57P01":
    case "57P02":
    case "57P03":
      return { what: `${at} is starting or ending`, cure: "Wait until it runs" };
    default:
      return { what: `${at} failed: ${(error as Error).message}`, cure: "Look at its log" };
  }
}
