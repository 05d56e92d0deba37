import { foretelling } from "./foretell.ts";
import type { Asking, Foretelling } from "./messages.ts";

/** Foretells beside the page: nothing but its questions reaches it. */
const beside = self as unknown as {
  onmessage: (event: MessageEvent<Asking>) => void;
  postMessage: (answer: Foretelling) => void;
};

const ask = foretelling((answer) => beside.postMessage(answer));
beside.onmessage = ({ data }) => ask(data);
