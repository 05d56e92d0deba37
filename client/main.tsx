import "./style/index.css";
import { render } from "preact";
import { speakPreferred } from "./actions/language.ts";
import { whenNotFetched } from "./actions/newPage.ts";
import { applySettings } from "./actions/settings.ts";
import { noticeFaults } from "./device/faults.ts";
import { keepPage } from "./offline/keepPage.ts";
import { App } from "./pages/App.tsx";
import { takeKeyFromAddress } from "./session/linkKeys.ts";
import { takeSeatFromAddress } from "./session/seatLink.ts";

/** Nobody should see the page in one language and then in another, but nor wait for ever for words that don't come. */
const WORDS_MS = 4_000;

function takeSecretsFromAddress(): void {
  takeKeyFromAddress();
  takeSeatFromAddress();
}
noticeFaults();
takeSecretsFromAddress();
window.addEventListener("hashchange", takeSecretsFromAddress);
applySettings();
keepPage();
// A part that is missing since an upgrade, most often.
window.addEventListener("vite:preloadError", () => void whenNotFetched());
const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
const words = speakPreferred();
void Promise.race([words, new Promise((resolve) => setTimeout(resolve, WORDS_MS))]).then(() => {
  // What stands there in case that this is never reached.
  root.replaceChildren();
  render(<App />, root);
});
