import "../../words/lesson.ts";
import { t } from "../../words/index.ts";
import "./lesson.css";

/** The teacher wants everybody to look up. */
export function EyesUp() {
  return (
    <div class="eyesUp onNight" role="alertdialog" aria-labelledby="eyesUp">
      <h1 id="eyesUp">{t("lesson.eyesUp")}</h1>
      <p>{t("lesson.eyesUpAbout")}</p>
    </div>
  );
}
