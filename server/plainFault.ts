/** Something that the game stands on is not as it must be. The message is one line: what, where, and what to do. */
export class PlainFault extends Error {}

/** What is wrong, and what helps; each a sentence without its full stop. */
export interface Fault {
  what: string;
  cure: string;
}

export const atStart = ({ what, cure }: Fault): PlainFault => new PlainFault(`${what}. ${cure}, and start again.`);
export const whileRunning = ({ what, cure }: Fault): string => `${what}. ${cure}: the game goes on by itself then.`;

/** Host and port of an address. What else stands in it may be secret. */
export function placeOf(address: string, usualPort: number): string {
  const { hostname, port } = new URL(address);
  return `${hostname}:${port || usualPort}`;
}

export const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code;

/** Why a server of another machine can't be reached, by the code of an error; undefined when it can. */
export function whyUnreachable(error: unknown): string | undefined {
  switch (codeOf(error)) {
    case "ECONNREFUSED":
      return "nothing listens there";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "no machine has that name";
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return "there is no way to it";
    case "ECONNRESET":
    case "EPIPE":
      return "it ended the connection";
    default:
      return /time ?out|does not answer|terminated/i.test((error as Error).message) ? "it does not answer" : undefined;
  }
}
