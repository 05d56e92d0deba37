import { firstRead } from "../device/languages.ts";
import { kept } from "../device/storage.ts";
import { direction, LANGUAGES, type Language, language, speak } from "../words/index.ts";

const KEY = "language";

const isLanguage = (id: string | undefined): id is Language => LANGUAGES.some((known) => known === id);

/** What this person chose here, or else the first of the browser's languages that we speak. */
function preferred(): Language {
  const chosen = kept.read(KEY);
  if (isLanguage(chosen)) return chosen;
  return firstRead(LANGUAGES) ?? "en";
}

async function speakOnPage(id: Language): Promise<void> {
  await speak(id).catch(() => {});
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

/** At the start of the page. English stays when the words can't be fetched. */
export const speakPreferred = (): Promise<void> => speakOnPage(preferred());

/** From now on and when the person comes back. */
export async function chooseLanguage(id: Language): Promise<void> {
  kept.write(KEY, id);
  await speakOnPage(id);
}
