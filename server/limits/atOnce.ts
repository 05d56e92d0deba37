export interface AtOnce {
  /** Holds one more. @returns how to let it go, once; undefined when there are as many as there may be. */
  hold: (who: string) => (() => void) | undefined;
}

/** Counts what somebody holds open at a time in this process. */
export function atOnce(most: number): AtOnce {
  const held = new Map<string, number>();
  return {
    hold(who) {
      const count = held.get(who) ?? 0;
      if (count >= most) return undefined;
      held.set(who, count + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (held.get(who) ?? 1) - 1;
        if (left > 0) held.set(who, left);
        else held.delete(who);
      };
    },
  };
}
