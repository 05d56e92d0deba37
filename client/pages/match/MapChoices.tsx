import { OVERLAYS, overlay } from "../../store/store.ts";
import { t } from "../../words/index.ts";

/** What the map shows beside its lights: side by side, and in a list on a phone. */
export function MapChoices() {
  return (
    <>
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
      <select
        class="mapChoice"
        aria-label={t("overlays.label")}
        value={overlay.value}
        onChange={({ currentTarget }) => {
          overlay.value = OVERLAYS.find((id) => id === currentTarget.value) ?? "none";
        }}
      >
        {OVERLAYS.map((id) => (
          <option key={id} value={id}>
            {t(`overlays.${id}`)}
          </option>
        ))}
      </select>
    </>
  );
}
