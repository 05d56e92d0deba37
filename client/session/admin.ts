import type { ServerStatus } from "../../shared/protocol/admin.ts";
import { SERVER } from "./server.ts";

/** What whoever watches over the server asks of it, with the server's token. An error is in the server's words. */
export interface AdminLine {
  status: () => Promise<ServerStatus>;
  tell: (path: string, body?: unknown) => Promise<void>;
  backup: () => Promise<Blob>;
}

export function adminLine(token: string): AdminLine {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await fetch(`${SERVER}/api/admin/${path}`, { ...init, headers });
    if (response.ok) return response;
    const { error } = (await response.json().catch(() => ({}))) as { error?: string };
    throw new Error(error ?? String(response.status));
  };
  return {
    status: async () => (await ask("status")).json() as Promise<ServerStatus>,
    tell: async (path, body = {}) => void (await ask(path, { method: "POST", body: JSON.stringify(body) })),
    backup: async () => (await ask("backup")).blob(),
  };
}
