import "../../words/match.ts";
import "../../words/pack.ts";
import { entry, rulesetOf } from "../../../shared/content/ruleset.ts";
import { go } from "../../actions/address.ts";
import { Button } from "../../hud/ui/Button.tsx";
import { t } from "../../words/index.ts";
import { aboutOf, nationName } from "../../words/terms.ts";
import "./teach.css";
import "./pack.css";

const COLUMNS = ["minutes", "what", "teacher"] as const;
const ROWS = ["a", "b", "c", "d", "e"] as const;
const RULES = ["a", "b", "c", "d", "e", "f", "g", "h", "i"] as const;
const QUESTIONS = ["a", "b", "c", "d", "e", "f"] as const;

/** What a teacher reads before a lesson, and hands out: each part is a sheet of its own when printed. */
export function PackPage() {
  const rules = rulesetOf("base");
  return (
    <main class="packPage">
      <header class="packHead">
        <div>
          <h1>{t("pack.title")}</h1>
          <p class="muted">{t("pack.about")}</p>
        </div>
        <div class="packActs">
          <Button onClick={() => window.print()}>{t("pack.print")}</Button>
          <Button kind="quiet" onClick={() => go("/teach")}>
            {t("pack.toLesson")}
          </Button>
        </div>
      </header>
      <section class="sheet">
        <h2>{t("pack.plan.title")}</h2>
        <p>{t("pack.plan.aims")}</p>
        <p>{t("pack.plan.before")}</p>
        {(["short", "long"] as const).map((plan) => (
          <div key={plan} class="packPlan">
            <h3>{t(`pack.plan.${plan}.title`)}</h3>
            <table>
              <thead>
                <tr>
                  {COLUMNS.map((column) => (
                    <th scope="col" key={column}>
                      {t(`pack.plan.columns.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ROWS.map((row) => (
                  <tr key={row}>
                    {COLUMNS.map((column) => (
                      <td key={column}>{t(`pack.plan.${plan}.rows.${row}.${column}`)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </section>
      <section class="sheet">
        <h2>{t("pack.rules.title")}</h2>
        <ol>
          {RULES.map((rule) => (
            <li key={rule}>{t(`pack.rules.${rule}`)}</li>
          ))}
        </ol>
      </section>
      <section class="sheet">
        <h2>{t("pack.roles.title")}</h2>
        <p class="muted">{t("pack.roles.about")}</p>
        <div class="roleCards">
          {rules.scenario.nations.map((id) => {
            const { real, accent } = entry(rules.nations, id);
            return (
              <article key={id} class="roleCard" style={{ "--accent": accent }}>
                <h3>{nationName(id)}</h3>
                <p>{t("pack.roles.aim", { about: aboutOf("nations", id) })}</p>
                <p class="small muted">
                  {t("pack.roles.real", {
                    power: real.aiPower.value,
                    gdp: real.gdp.value,
                    users: Math.round(real.users.value),
                  })}
                </p>
                <p class="small">{t("pack.roles.question")}</p>
              </article>
            );
          })}
        </div>
      </section>
      {(["worksheet", "answers"] as const).map((part) => (
        <section class={`sheet ${part}`} key={part}>
          <h2>{t(`pack.${part}.title`)}</h2>
          {part === "answers" && <p class="muted">{t("pack.answers.about")}</p>}
          <ol>
            {QUESTIONS.map((question) => (
              <li key={question}>{t(`pack.${part}.${question}`)}</li>
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}
