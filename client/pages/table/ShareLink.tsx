import { useEffect, useState } from "preact/hooks";
import { Copy } from "../../hud/ui/Copy.tsx";
import { originForOthers } from "../../session/addresses.ts";
import { t } from "../../words/index.ts";
import { QrCode } from "./QrCode.tsx";

export function ShareLink({ code }: { code: string }) {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => void originForOthers().then(setOrigin), []);
  const link = `${origin}/m/${code}`;

  return (
    <div class="shareLink">
      <QrCode text={link} label={t("tableWords.qr")} />
      <span class="small muted">{t("tableWords.share")}</span>
      <div>
        <code>{link}</code>
        <Copy text={link} label={t("tableWords.copy")} />
      </div>
    </div>
  );
}
