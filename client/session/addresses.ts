import { asked } from "./reach.ts";

const HERE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Where others find this server. Who opened the page on the server's own machine sees an address that leads nowhere from
 * another; the server knows those that do.
 */
export async function originForOthers(): Promise<string> {
  if (!HERE.includes(location.hostname)) return location.origin;
  try {
    const found = (await asked("/api/addresses")) as { networks: string[] };
    return found.networks[0] ?? location.origin;
  } catch {
    return location.origin;
  }
}
