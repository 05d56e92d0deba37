/** What can be wrong with a device's line, with the device, or with the server. */
export type Trouble =
  | "cut"
  | "halfOpen"
  | "stalled"
  | "delayed"
  | "lossy"
  | "reset"
  | "refusesUpgrades"
  | "swallowsUpgrades"
  | "captive"
  | "asleep"
  /** The server is not there: killed, or ended in good order, which it announces. */
  | "serverAway"
  | "serverClosing";

/** Over these nothing comes from the server, or not as it was sent. */
export const DEAD: readonly Trouble[] = ["cut", "halfOpen", "stalled", "captive", "serverAway"];
/** These end what is open, or keep it from being opened. */
export const BREAKING: readonly Trouble[] = [...DEAD, "lossy", "reset", "refusesUpgrades", "swallowsUpgrades"];

interface Spell {
  kind: Trouble;
  /** Epoch ms; Infinity while it lasts. */
  from: number;
  until: number;
}

/** What was wrong, and when: that against which words on screens are held. */
export class Troubles {
  private readonly spells: Spell[] = [];

  /** @returns to be called when it is over. */
  begin(kind: Trouble): () => void {
    const spell: Spell = { kind, from: Date.now(), until: Number.POSITIVE_INFINITY };
    this.spells.push(spell);
    return () => {
      spell.until = Math.min(spell.until, Date.now());
    };
  }

  /** Whether one of these was there at some moment between then and then, epoch ms. */
  had(kinds: readonly Trouble[], from: number, until: number): boolean {
    return this.spells.some((spell) => kinds.includes(spell.kind) && spell.from <= until && spell.until >= from);
  }

  /** Since when one of these has lasted without pause, epoch ms; undefined when none does. */
  since(kinds: readonly Trouble[], at: number): number | undefined {
    const lasting = this.spells.filter(({ kind, from, until }) => kinds.includes(kind) && from <= at && until > at);
    return lasting.length === 0 ? undefined : Math.min(...lasting.map(({ from }) => from));
  }

  /** When the last of these was over, epoch ms; Infinity while one lasts. */
  lastUntil(kinds: readonly Trouble[]): number {
    return Math.max(0, ...this.spells.filter(({ kind }) => kinds.includes(kind)).map(({ until }) => until));
  }

  /** For people: the last few, with the seconds that they are ago. */
  inWords(at: number): string {
    const ago = (time: number) => (time === Number.POSITIVE_INFINITY ? "now" : `${((at - time) / 1_000).toFixed(1)} s`);
    return this.spells
      .slice(-5)
      .map(({ kind, from, until }) => `${kind} from ${ago(from)} to ${ago(until)}`)
      .join(", ");
  }
}
