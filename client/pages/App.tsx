import { path } from "../actions/address.ts";
import { EncyclopediaOver } from "./encyclopedia/EncyclopediaOver.tsx";
import { EncyclopediaPage } from "./encyclopedia/EncyclopediaPage.tsx";
import { LobbyPage } from "./lobby/LobbyPage.tsx";
import { MatchPage } from "./match/MatchPage.tsx";
import { Settings } from "./Settings.tsx";

const ENCYCLOPEDIA = /^\/encyclopedia(?:\/([A-Za-z0-9:-]+))?\/?$/;
const MATCH = /^\/m\/([A-Za-z0-9-]+)\/?$/;

export function App() {
  const entry = ENCYCLOPEDIA.exec(path.value);
  if (entry)
    return (
      <>
        <EncyclopediaPage id={entry[1] ?? ""} />
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
