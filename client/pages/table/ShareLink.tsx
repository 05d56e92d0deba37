import { useEffect, useState } from "preact/hooks";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { originForOthers } from "../../session/addresses.ts";
import { t } from "../../words/index.ts";
import { QrCode } from "./QrCode.tsx";

export function ShareLink({ code }: { code: string }) {
  const [isCopied, setCopied] = useState(false);
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => void originForOthers().then(setOrigin), []);
  const link = `${origin}/m/${code}`;

  const copy = async () => {
    // Only pages served safely (https or this machine) may use the clipboard; elsewhere the link can be selected.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => {},
    );
  };

  return (
    <div class="shareLink">
      <QrCode text={link} label={t("tableWords.qr")} />
      <span class="small muted">{t("tableWords.share")}</span>
      <div>
        <code>{link}</code>
        <Button onClick={() => void copy()}>
          <Glyph name="copy" />
          {isCopied ? t("tableWords.copied") : t("tableWords.copy")}
        </Button>
      </div>
    </div>
  );
}
