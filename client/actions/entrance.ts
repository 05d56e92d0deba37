import { whyNot } from "../session/reach.ts";
import { sayPassword } from "../session/server.ts";
import { needsPassword, notice } from "../store/table.ts";

/** Goes through the server's entrance, or tells why not. */
export async function enterServer(password: string): Promise<void> {
  try {
    await sayPassword(password);
    notice.value = undefined;
    needsPassword.value = false;
  } catch (error) {
    notice.value = whyNot(error);
  }
}
