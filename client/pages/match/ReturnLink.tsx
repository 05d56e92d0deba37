import { useEffect, useState } from "preact/hooks";
import { Copy } from "../../hud/ui/Copy.tsx";
import { returnLink } from "../../session/returnLink.ts";
import { t } from "../../words/index.ts";
import { QrCode } from "../table/QrCode.tsx";

/** The way to one's own seat on another device. */
export function ReturnLink() {
  const [link, setLink] = useState<string | undefined>();
  useEffect(() => void returnLink().then(setLink), []);
  if (link === undefined) return null;
  return (
    <div class="returnLink">
      <QrCode text={link} label={t("help.returnCode")} />
      <div>
        <p class="small muted">{t("help.returnAbout")}</p>
        <code class="small">{link}</code>
        <p>
          <Copy text={link} label={t("tableWords.copy")} kind="quiet" />
        </p>
      </div>
    </div>
  );
}
