import { z } from "zod";
import type { Phase } from "./protocol.ts";
import type { Trouble } from "./refusals.ts";

/** What whoever watches over a server sees and does, by page and by command line: `/api/admin/...`, with the token as bearer. */

export interface AdminPerson {
  name: string;
  /** Empty for those who watch or have not chosen. */
  nation: string;
  isConnected: boolean;
  hasLeft: boolean;
}

export interface AdminMatch {
  code: string;
  scenario: string;
  phase: Phase;
  turn: number;
  turns: number;
  timerSeconds: number;
  isPublic: boolean;
  host: string;
  people: AdminPerson[];
}

export interface ServerStatus {
  version: string;
  upSeconds: number;
  /** Whether it takes no new matches. */
  isDraining: boolean;
  /** Why nobody can come in just now; the server's log says more. */
  trouble?: Trouble;
  connections: number;
  memoryMB: number;
  /** Of one core, since the last time somebody asked. */
  processorPercent: number;
  /** How late the process is for what it wanted to do, at worst in 1 of 100 cases, ms. */
  lagMs: number;
  /** Of all processes that share their matches. */
  matches: AdminMatch[];
}

export const expelSchema = z.strictObject({ name: z.string().min(1).max(100) });
export const announceSchema = z.strictObject({ text: z.string().trim().min(1).max(300) });
export const drainSchema = z.strictObject({ isDraining: z.boolean() });
