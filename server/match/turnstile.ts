/**
 * Lets one piece of work through in each round of the event loop, in the order in which it came: however much comes at once, all
 * else that the server does goes on in between. Where nothing waits nobody does.
 */
export class Turnstile {
  private readonly waiting: (() => void)[] = [];
  private isTaken = false;

  /** @returns what is to be waited for; undefined: nothing. */
  enter(): Promise<void> | undefined {
    if (this.isTaken) return new Promise((resolve) => void this.waiting.push(resolve));
    this.isTaken = true;
    setImmediate(this.next);
    return undefined;
  }

  private readonly next = (): void => {
    const first = this.waiting.shift();
    this.isTaken = first !== undefined;
    if (!first) return;
    setImmediate(this.next);
    first();
  };
}
