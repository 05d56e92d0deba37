import { useEffect, useState } from "preact/hooks";
import { enterByKey } from "../../actions/lesson.ts";
import { leaveLesson } from "../../session/lesson.ts";
import { keysTaken, type LinkKey } from "../../session/linkKeys.ts";
import { untilThere, whyAwayIn } from "../../session/untilThere.ts";
import { t } from "../../words/index.ts";
import { awayInWords, refusalInWords } from "../../words/refusal.ts";

/** Is in a lesson as long as the page is open, by a key of this browser. @returns why not, in words. */
export function useKey(of: LinkKey, code: string): string | undefined {
  const [refusal, setRefusal] = useState<Awaited<ReturnType<typeof enterByKey>>>();
  useEffect(() => {
    const left = new AbortController();
    const attempt = async () => {
      const why = await enterByKey(of, code, left.signal);
      if (!left.signal.aborted) setRefusal(why);
      return why;
    };
    void untilThere(attempt, left.signal);
    return () => {
      left.abort();
      leaveLesson();
    };
  }, [of, code, keysTaken.value]);
  if (refusal?.code === "noKey") return t(of === "key" ? "board.noKey" : "projector.noKey");
  if (refusal?.code === "noSuchLesson") return t("board.noLesson");
  const away = whyAwayIn(refusal);
  if (away !== undefined) return awayInWords(away);
  return refusal && refusalInWords(refusal);
}
