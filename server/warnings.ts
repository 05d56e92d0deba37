import type { Config } from "./config.ts";
import { isInnerHost } from "./limits/network.ts";

/** What a host should know about settings that go together badly, in words. */
export function warnings({ trustedProxies, host, port }: Pick<Config, "trustedProxies" | "host" | "port">): string[] {
  if (trustedProxies === 0 || isInnerHost(host)) return [];
  const where = host === undefined ? "at every address of this machine" : `at ${host}`;
  return [
    `TRUSTED_PROXIES=${trustedProxies}, and the game answers ${where}: whoever reaches port ${port} from your own network ` +
      "without the proxy can pretend to come from anywhere, and no limit holds them. Set HOST=127.0.0.1 where the proxy is on this " +
      "machine, or HOST to this machine's address on the inner network.",
  ];
}
