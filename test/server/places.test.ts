import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../server/limits/limits.ts";
import { places } from "../../server/rooms/places.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/protocol.ts";
import { askFrom } from "../support/askFrom.ts";
import { plenty } from "../support/plenty.ts";
import { testServer } from "./testServer.ts";

const OPTIONS = {
  version: PROTOCOL_VERSION,
  nickname: "Ann",
  scenario: "quick",
  turns: 2,
  timerSeconds: 0,
  seats: 2,
  isPublic: true,
};

describe("places for matches", () => {
  let server: Awaited<ReturnType<typeof testServer>>;
  beforeAll(async () => {
    server = await testServer({ MAX_MATCHES: "8" }, { limits: plenty({}, { matchesAtOnce: LIMITS.matchesAtOnce }) });
  });
  afterAll(() => server.close());
  const create = (from: string) => askFrom(from, `${server.address}/matchmake/create/match`, OPTIONS);
  const said = (answers: { body: { error?: string } }[]) => answers.map(({ body }) => body.error ?? "opened").sort();

  it("are not taken twice by those who come in the same moment", async () => {
    const { take } = places({ maxMatches: 3, limits: LIMITS });
    const refusals = await Promise.all(
      Array.from({ length: 10 }, (_, k) => take(`CODE${k}`, { network: `n${k}`, isTable: false })),
    );
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(3);
  });

  it("are not all taken by one address, not even at once", async () => {
    const first = await Promise.all(Array.from({ length: 20 }, () => create("127.0.0.2")));
    expect(said(first)).toEqual([...Array(16).fill("networkFull"), ...Array(4).fill("opened")]);
    const second = await Promise.all(Array.from({ length: 3 }, () => create("127.0.0.3")));
    expect(said(second)).toEqual(["opened", "opened", "opened"]);
    const others = await Promise.all(["127.0.0.4", "127.0.0.5"].map(create));
    expect(said(others)).toEqual(["opened", "serverFull"]);
  });
});
