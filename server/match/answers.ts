/** Answers to requests, of a match or a lesson. */
export const OK: { ok: true } = { ok: true };
export const refused = <Code extends string>(code: Code): { ok: false; refusal: { code: Code } } => ({
  ok: false,
  refusal: { code },
});
