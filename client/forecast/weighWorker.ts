import { type AskedOfMatch, type WeighedMatch, weighing } from "./weigh.ts";

/** Plays a match that is over again beside the page. */
const beside = self as unknown as {
  onmessage: (event: MessageEvent<AskedOfMatch>) => void;
  postMessage: (weighed: WeighedMatch) => void;
};

const ask = weighing((weighed) => beside.postMessage(weighed), true);
beside.onmessage = ({ data }) => ask(data);
