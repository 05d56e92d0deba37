import { useEffect, useState } from "preact/hooks";
import { Note } from "../../hud/ui/Note.tsx";
import { checkLine } from "../../session/lineCheck.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";

/** Before a lesson: whether the network of this room lets the game through, and what to tell whoever runs it. */
export function LineCheck() {
  const [found, setFound] = useState<Awaited<ReturnType<typeof checkLine>> | undefined>();
  useEffect(() => void checkLine().then(setFound), []);
  if (found === undefined) return <p class="small muted">{t("teach.line.checking")}</p>;
  if (found === "sockets") return <p class="small muted">{t("teach.line.sockets")}</p>;
  return <Note tone="binds">{found === "polls" ? t("teach.line.polls") : refusalInWords({ code: found })}</Note>;
}
