import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Copy } from "../../hud/ui/Copy.tsx";
import { Note } from "../../hud/ui/Note.tsx";
import { originForOthers } from "../../session/addresses.ts";
import { carried, forgetKeys, keepKey } from "../../session/linkKeys.ts";
import { t } from "../../words/index.ts";
import { QrCode } from "../table/QrCode.tsx";

interface LessonLinksProps {
  code: string;
  lessonKey: string;
  viewerKey: string;
  isOpen: boolean;
}

/** How pupils come, how the projector does, and how the teacher comes back. Only what pupils need stands there unasked. */
export function LessonLinks({ code, lessonKey, viewerKey, isOpen }: LessonLinksProps) {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => void originForOthers().then(setOrigin), []);
  const pupils = `${origin}/c/${code}`;
  const key = new URLSearchParams({ key: lessonKey });
  const view = new URLSearchParams({ view: viewerKey });
  const project = () => {
    keepKey("view", code, viewerKey);
    window.open(`/project/${code}${carried("view", viewerKey)}`, "_blank");
  };
  return (
    <details class="lessonLinks" open={isOpen}>
      <summary>{t("board.links")}</summary>
      <div class="lessonJoin">
        <QrCode text={pupils} label={t("board.pupilLink")} />
        <p>
          {t("board.join")} <code>{`${origin.replace(/^https?:\/\//, "")}/c`}</code> {t("board.withCode", { code })}
        </p>
      </div>
      <p class="copyLine">
        <span class="small muted">{t("board.pupilLink")}</span>
        <code>{pupils}</code>
        <Copy text={pupils} label={t("board.copy")} kind="quiet" />
      </p>
      <SecretLine
        label={t("board.projectorLink")}
        about={t("board.projectorAbout")}
        text={`${origin}/project/${code}#${view}`}
      >
        <Button kind="quiet" onClick={project}>
          {t("board.openProjector")}
        </Button>
      </SecretLine>
      <SecretLine
        label={t("board.teacherLink")}
        about={t("board.teacherAbout")}
        text={`${origin}/teach/${code}#${key}`}
      />
      <p class="copyLine">
        <Forget code={code} />
      </p>
    </details>
  );
}

/** On a device that others use, too, the key must not stay. */
function Forget({ code }: { code: string }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {t("board.forget")}
      </Button>
    );
  return (
    <>
      <span>{t("board.forgetAbout")}</span>
      <Button
        onClick={() => {
          forgetKeys(code);
          go("/teach");
        }}
      >
        {t("board.forgetSure")}
      </Button>
      <Button kind="quiet" onClick={() => setAsked(false)}>
        {t("board.no")}
      </Button>
    </>
  );
}

interface SecretLineProps {
  label: string;
  about: string;
  text: string;
  children?: ComponentChildren;
}

/** A link with a key. The room may look on, so it is copied unseen, or shown when that is asked for. */
function SecretLine({ label, about, text, children }: SecretLineProps) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="secretLine">
      <p class="copyLine">
        <span class="small muted">{label}</span>
        {children}
        <Copy text={text} label={t("board.copy")} kind="quiet" />
        <Button kind="quiet" isPressed={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? "board.hideLink" : "board.showLink")}
        </Button>
      </p>
      {isShown && (
        <>
          <Note>{about}</Note>
          <code>{text}</code>
        </>
      )}
    </div>
  );
}
