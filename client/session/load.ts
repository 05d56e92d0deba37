type Session = typeof import("./connection.ts");

let session: Session | undefined;

/** The line to a match comes with the SDK and the rules behind it, so the lobby does without until one is opened. */
export async function loadSession(): Promise<Session> {
  session ??= await import("./connection.ts");
  return session;
}

/** Undefined as long as no match can have been entered. */
export const loadedSession = (): Session | undefined => session;
