import { advising } from "./advise.ts";
import type { Advising, Asking, Worth, WorthAsked } from "./messages.ts";
import { reckoning } from "./reckonWorth.ts";

/**
 * The ministers think beside the page: nothing but its questions reaches them. The same script is started twice, so that it is
 * fetched once: as what they advise, and by the name of `worth` as what the orders of the plan bring.
 */
const beside = self as unknown as {
  name: string;
  onmessage: (event: MessageEvent<Asking & WorthAsked>) => void;
  postMessage: (answer: Advising | Worth) => void;
};

const ask =
  beside.name === "worth"
    ? reckoning((answer) => beside.postMessage(answer))
    : advising((answer) => beside.postMessage(answer));
beside.onmessage = ({ data }) => ask(data);
