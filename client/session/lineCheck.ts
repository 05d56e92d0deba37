import { POLLED_PATH } from "../../shared/protocol/line.ts";
import type { WhyAway } from "../store/line.ts";
import { reach, SERVER, whyNoLine } from "./reach.ts";

const OPENS_MS = 5_000;

/** What lines the network between this page and the server lets through: WebSockets, only requests, or why none. */
export async function checkLine(): Promise<"sockets" | "polls" | WhyAway> {
  if (await opensSocket()) return "sockets";
  const why = await whyNoLine();
  if (why !== "noLiveLine") return why;
  const poll = await reach(`${POLLED_PATH}/?EIO=4&transport=polling`).catch(() => undefined);
  return poll?.ok ? "polls" : "noLiveLine";
}

const opensSocket = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = new WebSocket(SERVER.replace(/^http/, "ws"));
    const end = (isOpen: boolean) => {
      clearTimeout(timer);
      socket.close();
      resolve(isOpen);
    };
    const timer = setTimeout(() => end(false), OPENS_MS);
    socket.onopen = () => end(true);
    socket.onerror = () => end(false);
  });
