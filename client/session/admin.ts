import type { ServerStatus } from "../../shared/protocol/admin.ts";
import { reach } from "./reach.ts";

/** A copy of all matches takes its time. */
const BACKUP_MS = 600_000;

/** What whoever watches over the server asks of it, with the server's token. An error is in the server's words. */
export interface AdminLine {
  status: () => Promise<ServerStatus>;
  tell: (path: string, body?: unknown) => Promise<void>;
  backup: () => Promise<Blob>;
}

export function adminLine(token: string): AdminLine {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const response = await reach(`/api/admin/${path}`, { ...init, headers }, path === "backup" ? BACKUP_MS : undefined);
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
