/** The time that what is told on the map goes by: the page's own, less what it was held. In ms. */
export class StoryClock {
  private heldMs = 0;
  private heldSince: number | undefined;

  now(pageNow: number): number {
    return (this.heldSince ?? pageNow) - this.heldMs;
  }

  get isHeld(): boolean {
    return this.heldSince !== undefined;
  }

  hold(isHeld: boolean, pageNow: number): void {
    if (isHeld) this.heldSince ??= pageNow;
    else if (this.heldSince !== undefined) {
      this.heldMs += pageNow - this.heldSince;
      this.heldSince = undefined;
    }
  }
}
