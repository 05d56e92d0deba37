import { isIPv6 } from "node:net";
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** An address as it stands in a link: those of IPv6 have colons of their own. */
const inLink = (address: string): string => (isIPv6(address) ? `[${address}]` : address);

/** One that others can type: a link-local address means something only together with a cable's name. */
const leadsHere = ({ address, internal }: NetworkInterfaceInfo): boolean => !internal && !/^fe[89ab]/i.test(address);

/** What a socket calls an address of IPv4 that came to a server of both families. */
export const withoutMapping = (address: string): string => address.replace(/^::ffff:(?=\d+(\.\d+){3}$)/i, "");

/**
 * Addresses at which browsers find the server: on this machine, and on each network it is in, those of IPv4 first, because
 * they are shorter to type and every network has them.
 * @param host undefined: all addresses of both families.
 */
export function addressesOf(
  host: string | undefined,
  port: number,
  interfaces: ReturnType<typeof networkInterfaces> = networkInterfaces(),
): { here: string; networks: string[] } {
  const link = (address: string) => `http://${inLink(address)}:${port}`;
  const found = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(leadsHere);
  const of = (family: string) => found.filter((one) => one.family === family).map(({ address }) => link(address));
  if (host === "0.0.0.0") return { here: link("localhost"), networks: of("IPv4") };
  if (host === undefined || host === "::") return { here: link("localhost"), networks: [...of("IPv4"), ...of("IPv6")] };
  if (["127.0.0.1", "localhost", "::1"].includes(host)) return { here: link("localhost"), networks: [] };
  // It answers at that address alone, on this machine too.
  return { here: link(host), networks: [link(host)] };
}
