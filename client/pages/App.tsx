import { path } from "../actions/address.ts";
import { LobbyPage } from "./lobby/LobbyPage.tsx";
import { MatchPage } from "./match/MatchPage.tsx";
import { Settings } from "./Settings.tsx";

const MATCH = /^\/m\/([A-Za-z0-9-]+)\/?$/;

export function App() {
  const code = MATCH.exec(path.value)?.[1];
  return (
    <>
      {code === undefined ? <LobbyPage /> : <MatchPage key={code} code={code.toUpperCase()} />}
      <Settings />
    </>
  );
}
