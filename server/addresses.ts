import { networkInterfaces } from "node:os";

/** Addresses at which browsers find the server: on this machine, and on each network it is in. */
export function addressesOf(host: string, port: number): { here: string; networks: string[] } {
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const isHere = host === "127.0.0.1" || host === "localhost" || host === "::1";
  const found = Object.values(networkInterfaces()).flatMap((interfaces) => interfaces ?? []);
  const outside = found.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
  const networks = isEverywhere ? outside : isHere ? [] : [host];
  return { here: `http://localhost:${port}`, networks: networks.map((address) => `http://${address}:${port}`) };
}
