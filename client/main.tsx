import "./style/index.css";
import { render } from "preact";
import { speakPreferred } from "./actions/language.ts";
import { whenNotFetched } from "./actions/newPage.ts";
import { applySettings } from "./actions/settings.ts";
import { keepPage } from "./offline/keepPage.ts";
import { App } from "./pages/App.tsx";
import { takeKeyFromAddress } from "./session/linkKeys.ts";
import { takeSeatFromAddress } from "./session/seatLink.ts";

function takeSecretsFromAddress(): void {
  takeKeyFromAddress();
  takeSeatFromAddress();
}
takeSecretsFromAddress();
window.addEventListener("hashchange", takeSecretsFromAddress);
applySettings();
keepPage();
// A part that is missing since an upgrade, most often.
window.addEventListener("vite:preloadError", () => void whenNotFetched());
const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
// Nobody should see the page in one language and then in another.
void speakPreferred().then(() => render(<App />, root));
