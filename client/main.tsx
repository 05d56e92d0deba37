import "./style/index.css";
import { render } from "preact";
import { speakPreferred } from "./actions/language.ts";
import { App } from "./pages/App.tsx";
import { isReducedMotion } from "./store/table.ts";

const motion = window.matchMedia("(prefers-reduced-motion: reduce)");
isReducedMotion.value = motion.matches;
motion.addEventListener("change", () => {
  isReducedMotion.value = motion.matches;
});

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
// Nobody should see the page in one language and then in another.
void speakPreferred().then(() => render(<App />, root));
