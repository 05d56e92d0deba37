import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { whyNotFetched } from "../../session/page.ts";
import { t } from "../../words/index.ts";
import { refusalInWords } from "../../words/refusal.ts";
import { loadEncyclopedia } from "./load.ts";

/** The encyclopedia as a page of its own, with an address for every entry. */
export function EncyclopediaPage({ id }: { id: string }) {
  const [Body, setBody] = useState<FunctionComponent<{ id: string; onOpen: (id: string) => void }> | undefined>();
  const [missing, setMissing] = useState<Awaited<ReturnType<typeof whyNotFetched>> | undefined>();
  useEffect(() => {
    loadEncyclopedia().then(
      ({ Encyclopedia }) => setBody(() => Encyclopedia),
      async () => setMissing(await whyNotFetched()),
    );
  }, []);
  const open = (next: string) => go(next === "" ? "/encyclopedia" : `/encyclopedia/${next}`);
  return (
    <main class="encyclopediaLeaf">
      <header>
        <h1>{t("encyclopedia.title")}</h1>
        <Button kind="quiet" onClick={() => go("/")}>
          {t("door.back")}
        </Button>
      </header>
      {Body ? (
        <Body id={id} onOpen={open} />
      ) : (
        <p class="muted">{missing === undefined ? t("encyclopedia.opening") : refusalInWords({ code: missing })}</p>
      )}
    </main>
  );
}
