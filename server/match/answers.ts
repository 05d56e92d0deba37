import type { Answer, TableRefusal } from "../../shared/protocol/protocol.ts";

export const OK: Answer = { ok: true };
export const refused = (code: TableRefusal): Answer => ({ ok: false, refusal: { code } });
