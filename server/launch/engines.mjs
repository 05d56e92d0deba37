import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { aptInstall, canInstall } from "./apt.mjs";
import { programOf } from "./realServers.mjs";

/** Browsers beside Chromium in which the tests open a match: the nearest that Debian has to what people use. */
const ENGINES = [
  { name: "Firefox", debian: ["firefox-esr"], isHere: () => firefoxPath() !== undefined },
  { name: "WebKit", debian: ["webkit2gtk-driver", "xvfb", "xauth"], isHere: () => webkitPaths() !== undefined },
];

/** Debian keeps what is made for a kind of machine in a folder of its name. */
const LIBRARIES = "/usr/lib";

export const firefoxPath = () => programOf("firefox-esr") ?? programOf("firefox");

/** WebKit's browser is started by its driver, on a screen that is only in memory. */
export function webkitPaths() {
  const [driver, screen, xauth] = ["WebKitWebDriver", "xvfb-run", "xauth"].map(programOf);
  const browser = (existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : [])
    .map((machine) => join(LIBRARIES, machine, "webkit2gtk-4.1/MiniBrowser"))
    .find((path) => existsSync(path));
  return driver && screen && xauth && browser ? { driver, screen, browser } : undefined;
}

const missing = () => ENGINES.filter(({ isHere }) => !isHere());

/** As with `installRealServers`. @returns names of what is still missing. */
export async function installEngines() {
  const wanted = missing();
  if (wanted.length === 0 || !(await canInstall({ asRootOnly: true }))) return wanted.map(({ name }) => name);
  console.log(
    `Installing ${wanted.map(({ name }) => name).join(", ")} (apt-get install), in which the tests play, too.`,
  );
  await aptInstall(...wanted.flatMap(({ debian }) => debian));
  return missing().map(({ name }) => name);
}
