import { OVERLAYS, overlay } from "../../store/store.ts";
import { t } from "../../words/index.ts";

/** What the map shows beside its lights. */
export function MapChoices() {
  return (
    <fieldset class="mapChoices">
      <legend class="unseen">{t("overlays.label")}</legend>
      {OVERLAYS.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="overlay"
            checked={overlay.value === id}
            onChange={() => {
              overlay.value = id;
            }}
          />
          <span>{t(`overlays.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
