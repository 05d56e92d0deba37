import { type Logger, type LoggerOptions, pino } from "pino";
import type { Config } from "./config.ts";

interface Said {
  type: string;
  message: string;
  code?: unknown;
  /** Where it came from, without the message that stands before it. */
  stack: string[];
  cause?: Said;
}

/** Colyseus repeats what a room was asked, nicknames and secrets among it. */
const ASKED = / with args .*/s;

/**
 * What the log says of an error. Libraries hang on it whatever they were at, rows, parameters and connections, and with
 * these what people wrote and what nobody may know: none of it is taken along.
 */
function said(error: Error): Said {
  const { name, message, stack = "", cause } = error;
  const { code } = error as { code?: unknown };
  return {
    type: name,
    message: message.replace(ASKED, ""),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    stack: stack.split("\n").filter((line) => /^ +at /.test(line)),
    ...(cause instanceof Error ? { cause: said(cause) } : {}),
  };
}

/** The server's log. Tokens, keys, cookies and nicknames do not belong into it. */
export const newLog = (level: Config["logLevel"], to?: { write: (line: string) => void }): Logger => {
  const options: LoggerOptions = {
    level,
    serializers: { err: (error: unknown) => (error instanceof Error ? said(error) : String(error)) },
  };
  return to ? pino(options, to) : pino(options);
};
