import "../../words/admin.ts";
import { useEffect, useState } from "preact/hooks";
import type { ServerStatus } from "../../../shared/protocol/admin.ts";
import { download } from "../../actions/download.ts";
import { keptInTab } from "../../device/storage.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Note } from "../../hud/ui/Note.tsx";
import { SecretField } from "../../hud/ui/SecretField.tsx";
import { TextField } from "../../hud/ui/TextField.tsx";
import { Toggle } from "../../hud/ui/Toggle.tsx";
import { type AdminLine, adminLine } from "../../session/admin.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { DeleteByCode } from "./DeleteByCode.tsx";
import { MatchesTable } from "./MatchesTable.tsx";
import "./admin.css";

const EVERY_MS = 5_000;
const KEY = "tctm.admin";

/** For whoever watches over the server: what is open, who is in it, how the machine bears it. */
export function AdminPage() {
  const [token, setToken] = useState(keptInTab.read(KEY) ?? "");
  const [line, setLine] = useState<AdminLine | undefined>(token === "" ? undefined : adminLine(token));
  if (!line)
    return (
      <main class="adminPage">
        <h1>{t("admin.title")}</h1>
        <p class="muted">{t("admin.about")}</p>
        <form
          class="adminToken"
          onSubmit={(event) => {
            event.preventDefault();
            setLine(adminLine(token));
          }}
        >
          <SecretField label={t("admin.token")} value={token} onInput={setToken} />
          <Button kind="main" type="submit" isDisabled={token === ""}>
            {t("admin.enter")}
          </Button>
        </form>
      </main>
    );
  return (
    <Watch
      line={line}
      onIn={() => keptInTab.write(KEY, token)}
      onOut={() => {
        keptInTab.forget(KEY);
        setLine(undefined);
      }}
    />
  );
}

function Watch({ line, onIn, onOut }: { line: AdminLine; onIn: () => void; onOut: () => void }) {
  const [status, setStatus] = useState<ServerStatus | undefined>();
  const [fault, setFault] = useState<string | undefined>();
  const [words, setWords] = useState("");

  /** Does something, and shows how the server is after it. @returns whether it was done. */
  const act = async (work: () => Promise<unknown> = async () => {}): Promise<boolean> => {
    try {
      await work();
      setStatus(await line.status());
      setFault(undefined);
      onIn();
      return true;
    } catch (error) {
      setFault((error as Error).message);
      return false;
    }
  };
  useEffect(() => {
    void act();
    const timer = setInterval(() => document.visibilityState === "visible" && void act(), EVERY_MS);
    return () => clearInterval(timer);
  }, [line]);

  return (
    <main class="adminPage">
      <header class="adminHead">
        <h1>{t("admin.title")}</h1>
        <Button kind="quiet" onClick={onOut}>
          {t("admin.leave")}
        </Button>
      </header>
      {fault !== undefined && <Note tone="binds">{fault}</Note>}
      {status?.trouble && <Note tone="binds">{refusalInWords({ code: status.trouble })}</Note>}
      {status && (
        <>
          <dl class="adminFigures">
            {FIGURES.map((figure) => (
              <div key={figure}>
                <dt class="small muted">{t(`admin.figures.${figure}`)}</dt>
                <dd>{t(`admin.values.${figure}`, { value: figureOf(status, figure) })}</dd>
              </div>
            ))}
          </dl>
          <h2>{t("admin.matches")}</h2>
          <MatchesTable matches={status.matches} onTell={(path, body) => void act(() => line.tell(path, body))} />
          <h2>{t("admin.server")}</h2>
          <form
            class="adminToken"
            onSubmit={(event) => {
              event.preventDefault();
              void act(() => line.tell("announce", { text: words }));
              setWords("");
            }}
          >
            <TextField label={t("admin.announce")} value={words} maxLength={300} onInput={setWords} />
            <Button type="submit" isDisabled={words.trim() === ""}>
              {t("admin.say")}
            </Button>
          </form>
          <Toggle
            label={t("admin.drain")}
            isOn={status.isDraining}
            onChange={(isDraining) => void act(() => line.tell("drain", { isDraining }))}
          />
          <DeleteByCode onDelete={(code) => act(() => line.tell(`delete/${code}`))} />
          <p>
            <Button onClick={() => void act(async () => download("matches.sqlite", await line.backup()))}>
              {t("admin.backup")}
            </Button>
          </p>
        </>
      )}
    </main>
  );
}

const FIGURES = ["connections", "matches", "processorPercent", "memoryMB", "lagMs", "upMinutes", "version"] as const;

function figureOf(status: ServerStatus, figure: (typeof FIGURES)[number]): number | string {
  if (figure === "matches") return status.matches.length;
  return figure === "upMinutes" ? Math.round(status.upSeconds / 60) : status[figure];
}
