import { useErrorBoundary } from "preact/hooks";
import { path } from "../actions/address.ts";
import { lazily } from "../hud/ui/Lazy.tsx";
import { needsPassword } from "../store/table.ts";
import { EncyclopediaOver } from "./encyclopedia/EncyclopediaOver.tsx";
import { EncyclopediaPage } from "./encyclopedia/EncyclopediaPage.tsx";
import { Faulted } from "./Faulted.tsx";
import { FaultPage } from "./FaultPage.tsx";
import { KeepsNothing } from "./KeepsNothing.tsx";
import { LobbyPage } from "./lobby/LobbyPage.tsx";
import { MatchPage } from "./match/MatchPage.tsx";
import { PasswordPage } from "./PasswordPage.tsx";
import { Settings } from "./Settings.tsx";

const ENCYCLOPEDIA = /^\/encyclopedia(?:\/([A-Za-z0-9:-]+))?\/?$/;
const LESSON = /^\/(c|teach|project)(?:\/([A-Za-z0-9]+))?\/?$/;
const PLAIN = /^\/(privacy|pack)\/?$/;
const DEBRIEF = /^\/teach\/([A-Za-z0-9]+)\/debrief\/?$/;
const ADMIN = /^\/admin\/?$/;
const MATCH = /^\/m\/([A-Za-z0-9-]+)\/?$/;

/** For a few, and not in what everybody loads. */
const TeachPage = lazily(async () => (await import("./teach/TeachPage.tsx")).TeachPage);
const BoardPage = lazily(async () => (await import("./teach/BoardPage.tsx")).BoardPage);
const ProjectorPage = lazily(async () => (await import("./teach/ProjectorPage.tsx")).ProjectorPage);
const DebriefPage = lazily(async () => (await import("./debrief/DebriefPage.tsx")).DebriefPage);
const PackPage = lazily(async () => (await import("./teach/PackPage.tsx")).PackPage);
const PrivacyPage = lazily(async () => (await import("./PrivacyPage.tsx")).PrivacyPage);
const LessonPage = lazily(async () => (await import("./lesson/LessonPage.tsx")).LessonPage);
const AdminPage = lazily(async () => (await import("./admin/AdminPage.tsx")).AdminPage);

function Page() {
  const entry = ENCYCLOPEDIA.exec(path.value);
  if (entry)
    return (
      <>
        <EncyclopediaPage id={entry[1] ?? ""} />
        <Settings />
      </>
    );
  if (ADMIN.test(path.value)) return <AdminPage />;
  const debrief = DEBRIEF.exec(path.value)?.[1];
  if (debrief !== undefined && !needsPassword.value)
    return (
      <>
        <DebriefPage code={debrief.toUpperCase()} />
        <Settings />
      </>
    );
  const plain = PLAIN.exec(path.value)?.[1];
  if (plain !== undefined)
    return (
      <>
        {plain === "privacy" ? <PrivacyPage /> : <PackPage />}
        <Settings />
      </>
    );
  const lesson = LESSON.exec(path.value);
  if (lesson && !needsPassword.value) {
    const [, where, of = ""] = lesson;
    if (where === "teach" && of === "") return <TeachPage />;
    const code = of.toUpperCase();
    return (
      <>
        {where === "c" ? (
          <LessonPage code={code} />
        ) : where === "project" ? (
          <ProjectorPage code={code} />
        ) : (
          <BoardPage code={code} />
        )}
        <Settings />
      </>
    );
  }
  if (needsPassword.value)
    return (
      <>
        <PasswordPage />
        <Settings />
      </>
    );
  const code = MATCH.exec(path.value)?.[1];
  return (
    <>
      {code === undefined ? <LobbyPage /> : <MatchPage key={code} code={code.toUpperCase()} />}
      <EncyclopediaOver />
      <Settings />
    </>
  );
}

export function App() {
  const [error] = useErrorBoundary();
  if (error !== undefined) return <FaultPage error={error} />;
  return (
    <>
      <Page />
      <div class="announced" role="status">
        <KeepsNothing />
        <Faulted />
      </div>
    </>
  );
}
