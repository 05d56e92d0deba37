import { useEffect, useState } from "preact/hooks";
import { Button } from "../../hud/ui/Button.tsx";
import { originForOthers } from "../../session/addresses.ts";
import { t } from "../../words/index.ts";
import { QrCode } from "../table/QrCode.tsx";

interface LessonLinksProps {
  code: string;
  lessonKey: string;
  viewerKey: string;
  isOpen: boolean;
}

/** How pupils come, how the projector does, and how the teacher comes back. */
export function LessonLinks({ code, lessonKey, viewerKey, isOpen }: LessonLinksProps) {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => void originForOthers().then(setOrigin), []);
  const pupils = `${origin}/c/${code}`;
  const key = new URLSearchParams({ key: lessonKey });
  const view = new URLSearchParams({ view: viewerKey });
  return (
    <details class="lessonLinks" open={isOpen}>
      <summary>{t("board.links")}</summary>
      <div class="lessonJoin">
        <QrCode text={pupils} label={t("board.pupilLink")} />
        <p>
          {t("board.join")} <code>{`${origin.replace(/^https?:\/\//, "")}/c`}</code> {t("board.withCode", { code })}
        </p>
      </div>
      <CopyLine label={t("board.pupilLink")} text={pupils} />
      <CopyLine label={t("board.projectorLink")} text={`${origin}/project/${code}#${view}`} />
      <CopyLine label={t("board.teacherLink")} text={`${origin}/teach/${code}#${key}`} />
    </details>
  );
}

function CopyLine({ label, text }: { label: string; text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <p class="copyLine">
      <span class="small muted">{label}</span>
      <code>{text}</code>
      <Button kind="quiet" onClick={() => void copy()}>
        {t(isCopied ? "board.copied" : "board.copy")}
      </Button>
    </p>
  );
}
