import { path } from "../actions/address.ts";
import { lazily } from "../hud/ui/Lazy.tsx";
import { needsPassword } from "../store/table.ts";
import { EncyclopediaOver } from "./encyclopedia/EncyclopediaOver.tsx";
import { EncyclopediaPage } from "./encyclopedia/EncyclopediaPage.tsx";
import { LobbyPage } from "./lobby/LobbyPage.tsx";
import { MatchPage } from "./match/MatchPage.tsx";
import { PasswordPage } from "./PasswordPage.tsx";
import { Settings } from "./Settings.tsx";

const ENCYCLOPEDIA = /^\/encyclopedia(?:\/([A-Za-z0-9:-]+))?\/?$/;
const ADMIN = /^\/admin\/?$/;
const MATCH = /^\/m\/([A-Za-z0-9-]+)\/?$/;

/** For a few, and not in what everybody loads. */
const AdminPage = lazily(async () => (await import("./admin/AdminPage.tsx")).AdminPage);

export function App() {
  const entry = ENCYCLOPEDIA.exec(path.value);
  if (entry)
    return (
      <>
        <EncyclopediaPage id={entry[1] ?? ""} />
        <Settings />
      </>
    );
  if (ADMIN.test(path.value)) return <AdminPage />;
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
