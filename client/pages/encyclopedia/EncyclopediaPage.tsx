import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import { go } from "../../actions/address.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { t } from "../../words/index.ts";
import { loadEncyclopedia } from "./load.ts";

/** The encyclopedia as a page of its own, with an address for every entry. */
export function EncyclopediaPage({ id }: { id: string }) {
  const [Body, setBody] = useState<FunctionComponent<{ id: string; onOpen: (id: string) => void }> | undefined>();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    loadEncyclopedia().then(
      ({ Encyclopedia }) => setBody(() => Encyclopedia),
      () => setMissing(true),
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
        <p class="muted">{t(isMissing ? "notice.unreachable" : "encyclopedia.opening")}</p>
      )}
    </main>
  );
}
