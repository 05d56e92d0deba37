import type { WeighedAnswer } from "../../shared/debrief/weighed.ts";
import { type AskedOfMatch, weighing } from "./weigh.ts";

/** Plays a match that is over again beside the page. */
const beside = self as unknown as {
  onmessage: (event: MessageEvent<AskedOfMatch>) => void;
  postMessage: (answer: WeighedAnswer[]) => void;
};

const ask = weighing((answers) => beside.postMessage(answers));
beside.onmessage = ({ data }) => ask(data);
