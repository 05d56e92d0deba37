import { advising } from "./advise.ts";
import type { Advising, Asking } from "./messages.ts";

/** The ministers think beside the page: nothing but its questions reaches them. */
const beside = self as unknown as {
  onmessage: (event: MessageEvent<Asking>) => void;
  postMessage: (answer: Advising) => void;
};

const ask = advising((answer) => beside.postMessage(answer));
beside.onmessage = ({ data }) => ask(data);
