/** What runs beside the page. */
export interface Beside<Question> {
  ask: (question: Question) => void;
  end: () => void;
}

/**
 * Starts a worker. A browser may refuse it (content blocked, old engine without modules in workers) at once, when its
 * script comes, or when a question can't be sent: `failed` is told once, and nothing more is heard of it.
 */
export function startBeside<Question, Answer>(
  start: () => Worker,
  heard: (answer: Answer) => void,
  failed: (question: Question | undefined) => void,
): Beside<Question> {
  let worker: Worker | undefined;
  let last: Question | undefined;
  const fail = () => {
    worker?.terminate();
    worker = undefined;
    failed(last);
  };
  try {
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Answer>) => heard(data);
    worker.onerror = fail;
  } catch {
    fail();
  }
  return {
    ask(question) {
      last = question;
      try {
        worker?.postMessage(question);
      } catch {
        fail();
      }
    },
    end: () => worker?.terminate(),
  };
}
