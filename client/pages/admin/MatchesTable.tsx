import type { AdminMatch, AdminPerson } from "../../../shared/protocol/admin.ts";
import { t } from "../../words/index.ts";
import { nameOf, nationName } from "../../words/terms.ts";
import { Sure } from "./Sure.tsx";

type Tell = (path: string, body?: unknown) => void;

/** Every open match, and who is in it. What can't be undone asks once more. */
export function MatchesTable({ matches, onTell }: { matches: readonly AdminMatch[]; onTell: Tell }) {
  if (matches.length === 0) return <p class="muted">{t("admin.noMatches")}</p>;
  return (
    <ul class="adminMatches">
      {matches.map((match) => (
        <li key={match.code}>
          <div>
            <strong>{match.code}</strong> <span class="small muted">{describe(match)}</span>
            <ul class="adminPeople">
              {match.people.map((person) => (
                <li key={person.name}>
                  {callOf(person)}
                  <Sure
                    label={t("admin.expel")}
                    about={t("admin.expelWhom", { name: person.name })}
                    onSure={() => onTell(`matches/${match.code}/expel`, { name: person.name })}
                  />
                </li>
              ))}
            </ul>
          </div>
          <span class="adminActs">
            <Sure
              label={t("admin.close")}
              about={t("admin.closeWhich", { code: match.code })}
              onSure={() => onTell(`matches/${match.code}/close`)}
            />
            <Sure
              label={t("admin.delete")}
              about={t("admin.deleteWhich", { code: match.code })}
              onSure={() => onTell(`delete/${match.code}`)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function describe({ scenario, phase, turn, turns, isPublic }: AdminMatch): string {
  const state = phase === "planning" ? t("admin.quarter", { turn: turn + 1, turns }) : t(`admin.phases.${phase}`);
  return [nameOf("scenarios", scenario), state, t(isPublic ? "admin.public" : "admin.private")].join(" · ");
}

function callOf({ name, nation, isConnected, hasLeft }: AdminPerson): string {
  const who = nation === "" ? name : t("admin.person", { name, nation: nationName(nation) });
  if (isConnected) return who;
  return t(hasLeft ? "admin.left" : "admin.away", { who });
}
