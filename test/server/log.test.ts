import { ServerError } from "@colyseus/core";
import { DatabaseError } from "pg";
import { expect, it } from "vitest";
import { newLog } from "../../server/log.ts";

const NICKNAME = "Zebedee";
const SECRET = "s3cr3t-of-a-seat";

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = newLog("trace", { write: (line) => void lines.push(line) });
  log.error({ code: "ABCDEF", err: error }, "something failed");
  log.error(error, "a request failed");
  expect(lines).toHaveLength(2);
  return lines.join("");
}

it("the log says what failed and where, and nothing of what people wrote or nobody may know", () => {
  const row = Object.assign(new DatabaseError("null value violates a constraint", 1, "error"), {
    code: "23502",
    detail: `Failing row contains (ABCDEF, ${NICKNAME}).`,
    client: { activeQuery: { values: [SECRET, NICKNAME] }, password: SECRET },
  });
  const asked = new ServerError(
    4_213,
    `remote room (ABCDEF) timed out, requesting "taught with args ["place",[{"name":"${NICKNAME}"}]]". (2000ms exceeded)`,
  );
  const parsed = Object.assign(new SyntaxError("Unexpected end"), { body: `{"password":"${SECRET}"` });
  for (const error of [row, asked, parsed, new Error("the match could not be kept", { cause: row })]) {
    const text = logged(error);
    expect(text).not.toContain(NICKNAME);
    expect(text).not.toContain(SECRET);
    expect(text).toContain(error.message.slice(0, 14));
    expect(text).toContain("log.test.ts");
  }
  expect(logged(row)).toContain("23502");
  expect(logged(new Error("outer", { cause: row }))).toContain("null value violates a constraint");
  expect(logged(asked)).toContain("remote room (ABCDEF) timed out");
});
