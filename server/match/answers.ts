import type { Answer } from "../../shared/protocol/protocol.ts";
import type { TableRefusal } from "../../shared/protocol/refusals.ts";

export const OK: Answer = { ok: true };
export const refused = (code: TableRefusal): Answer => ({ ok: false, refusal: { code } });
