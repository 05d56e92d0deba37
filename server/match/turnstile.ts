/** A table's people: what they ask for is written down by one commit. */
const AT_ONCE = 8;

/**
 * Lets a few through in each round of the event loop, in the order in which they came: however many come at once, all else that the
 * server does goes on in between. Where nobody waits one goes through at once.
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
    const few = this.waiting.splice(0, AT_ONCE);
    this.isTaken = few.length > 0;
    if (!this.isTaken) return;
    setImmediate(this.next);
    for (const pass of few) pass();
  };
}
