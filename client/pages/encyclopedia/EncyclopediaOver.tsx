import type { FunctionComponent } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { closeEncyclopedia, showEntry } from "../../actions/encyclopedia.ts";
import { closeModal, openModal } from "../../device/modal.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { Glyph } from "../../hud/ui/Glyph.tsx";
import { useLayer } from "../../hud/ui/useLayer.ts";
import { openEntry } from "../../store/encyclopedia.ts";
import { t } from "../../words/index.ts";
import { loadEncyclopedia } from "./load.ts";

/** The encyclopedia over whatever page asked for it; it is fetched when it is first opened. */
export function EncyclopediaOver() {
  const id = openEntry.value;
  return id === undefined ? null : <Sheet id={id} />;
}

function Sheet({ id }: { id: string }) {
  const box = useRef<HTMLDialogElement>(null);
  const title = useId();
  useLayer(
    true,
    () => closeModal(box.current),
    () => box.current?.open ?? false,
  );
  const [Body, setBody] = useState<FunctionComponent<{ id: string; onOpen: (id: string) => void }> | undefined>();
  useEffect(() => {
    openModal(box.current);
    void loadEncyclopedia().then(({ Encyclopedia }) => setBody(() => Encyclopedia), closeEncyclopedia);
  }, []);
  return (
    <dialog class="dialog encyclopediaBox" ref={box} onClose={closeEncyclopedia} aria-labelledby={title}>
      <div class="dialogHead">
        <h2 id={title}>{t("encyclopedia.title")}</h2>
        <Button kind="quiet" isIcon label={t("ui.close")} onClick={() => closeModal(box.current)}>
          <Glyph name="close" />
        </Button>
      </div>
      {Body ? <Body id={id} onOpen={showEntry} /> : <p class="muted">{t("encyclopedia.opening")}</p>}
    </dialog>
  );
}
