import { keepsNothing, keptInTab } from "../device/storage.ts";
import { loadedSession } from "../session/load.ts";
import { whyNotFetched } from "../session/page.ts";
import { notice } from "../store/table.ts";

const KEY = "tctm.loadedAgain";
/** A page that is old again so soon after it was loaded would be old after the next time, too. */
const NOT_AGAIN_MS = 60_000;

/** Loads the page again, by itself where nothing is lost by it. */
function loadAgain(): void {
  const isLately = Date.now() - Number(keptInTab.read(KEY) ?? 0) < NOT_AGAIN_MS;
  // Without storage a seat does not outlive its page.
  if (isLately || keepsNothing.value || loadedSession()?.hasUnsent()) {
    notice.value = { code: "oldClient" };
    return;
  }
  keptInTab.write(KEY, String(Date.now()));
  location.reload();
}

/** The server has a newer version of the game than this page, or a part of the page can't be fetched: looks which it is. */
export async function whenNotFetched(): Promise<void> {
  const code = await whyNotFetched();
  if (code === "oldClient") loadAgain();
  else notice.value = { code };
}

/** The server has told that this page is too old for it. */
export const whenOld = loadAgain;
