import { sayPassword } from "../session/server.ts";
import { needsPassword, notice } from "../store/table.ts";

/** Goes through the server's entrance, or tells why not. */
export async function enterServer(password: string): Promise<void> {
  const refusal = await sayPassword(password);
  notice.value = refusal && { code: refusal };
  if (!refusal) needsPassword.value = false;
}
