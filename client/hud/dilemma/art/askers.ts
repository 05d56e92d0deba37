import type { DilemmaContent } from "../../../../shared/content/dilemma.ts";

/**
 * Fifteen people, put together from parts. Each is drawn around a head of radius 30 at (0, 0), facing the viewer, down to
 * the waist at y = 130.
 */
const HAIR = {
  short: "M-31 -4C-34 -44 34 -44 31 -4C26 -22 10 -26 -4 -24C-16 -22 -28 -18 -31 -4z",
  bob: "M-30 16C-44 -10 -36 -42 0 -42C36 -42 44 -10 30 16C33 -8 24 -20 6 -22C-12 -24 -32 -14 -30 16z",
  long: "M-30 44C-46 6 -40 -42 0 -42C40 -42 46 6 30 44C34 12 26 -16 4 -22C-18 -20 -34 4 -30 44z",
  bun: "M-30 -4C-34 -40 34 -40 30 -4C24 -22 -24 -22 -30 -4zM-12 -36A13 13 0 1 1 12 -36",
  curls:
    "M-30 6C-44 4 -44 -14 -34 -18C-38 -34 -20 -42 -12 -36C-6 -48 14 -46 18 -36C32 -40 42 -26 34 -16C46 -10 42 6 30 6C32 -12 20 -20 0 -20C-20 -20 -32 -10 -30 6z",
  bald: "",
  combed: "M-31 -2C-36 -40 10 -48 30 -22C32 -16 32 -8 31 -2C28 -16 14 -22 -4 -18C-18 -16 -28 -12 -31 -2z",
} as const;

const HATS = {
  helmet: ["M-38 -12C-36 -52 36 -52 38 -12z", "M-44 -12H44M-8 -44V-14M8 -44V-14"],
  peaked: ["M-36 -20C-44 -46 44 -46 36 -20L32 -12H-32z", "M-36 -20H36M-32 -12C-10 -2 10 -2 32 -12"],
  flat: ["M-36 -14C-40 -42 30 -48 40 -18L44 -10C20 -18 -16 -20 -36 -14z", "M-36 -14C-16 -20 20 -18 44 -10"],
  scarf: [
    "M-34 34C-46 -6 -36 -44 0 -44C36 -44 46 -6 34 34L22 26C30 6 28 -20 0 -22C-28 -20 -30 6 -22 26z",
    "M-22 26C-8 44 8 44 22 26",
  ],
} as const;

const SHOULDERS = "M-84 130C-84 74 -62 58 -20 48L-16 24H16L20 48C62 58 84 74 84 130z";

const CLOTHES = {
  suit: [
    "M-20 48L0 84L20 48M-20 48L-34 66L-22 74L-10 130M20 48L34 66L22 74L10 130",
    "M-5 62L0 56L5 62L3 70L6 106L0 116L-6 106L-3 70z",
  ],
  open: ["M-20 48L0 78L20 48M-20 48L-32 68L-20 76L-12 130M20 48L32 68L20 76L12 130", ""],
  coat: ["M-20 48L-6 92V130M20 48L6 92V130M-20 48L-40 62L-30 78L-6 92M20 48L40 62L30 78L6 92M28 100H52V118H28z", ""],
  hood: [
    "M-20 46C-40 48 -48 62 -40 70C-24 82 24 82 40 70C48 62 40 48 20 46M-12 76V104M12 76V104M-34 130C-30 108 30 108 34 130",
    "",
  ],
  vest: [
    "M-20 48L-4 84V130M20 48L4 84V130M-48 62V130M48 62V130",
    "M-80 100H-48V110H-82zM-48 96H-4V106H-48zM4 96H48V106H4zM48 100H80L82 110H48z",
  ],
  uniform: [
    "M0 56V130M-20 48L0 60L20 48M-76 76L-48 62M76 76L48 62M-36 88H-14V104H-36z",
    "M18 84H40V89H18zM18 93H40V98H18z",
  ],
  jumper: ["M-24 48C-16 62 16 62 24 48M-84 118H-58M84 118H58", ""],
  sash: ["M-20 48L0 78L20 48", "M-46 56L-28 52L52 130H26z"],
} as const;

const FACE = "M-11 1V4M11 1V4M0 4L-3 12H2M-8 20C-3 23 3 23 8 20";

/** What they hold or wear, in front of the body. */
const THINGS = {
  glasses: ["M-24 -4H-6V8H-24zM6 -4H24V8H6zM-6 0H6M-24 0H-31M24 0H31"],
  microphone: ["M-58 96L-44 62M-50 44A11 11 0 1 1 -36 60L-46 58z"],
  clipboard: ["M-66 66H-18V128H-66zM-52 60H-32V72H-52zM-58 84H-26M-58 96H-26M-58 108H-38"],
  phone: ["M-62 60H-36V106H-62zM-52 100H-46"],
  plan: ["M-78 74H-14V118H-78zM-78 88H-46V118M-46 102H-14M-62 74V88"],
  stethoscope: ["M-16 50C-24 90 8 104 16 84V52M16 96A8 8 0 1 0 16.1 96z"],
  beard: ["M-29 6C-32 52 32 52 29 6C22 18 14 14 0 14C-14 14 -22 18 -29 6zM-7 21H7"],
  straps: ["M-44 58L-36 130M44 58L36 130"],
  pin: ["M26 78A6 6 0 1 0 26.1 78z"],
} as const;

interface AskerArt {
  hair: keyof typeof HAIR;
  hat?: keyof typeof HATS;
  clothes: keyof typeof CLOTHES;
  things?: readonly (keyof typeof THINGS)[];
}

const ASKERS: Readonly<Record<DilemmaContent["asker"], AskerArt>> = {
  engineer: { hair: "bald", hat: "helmet", clothes: "vest", things: ["plan"] },
  governor: { hair: "short", clothes: "sash" },
  official: { hair: "combed", clothes: "suit", things: ["glasses"] },
  scientist: { hair: "curls", clothes: "coat", things: ["glasses"] },
  guard: { hair: "bald", hat: "peaked", clothes: "uniform" },
  journalist: { hair: "bob", clothes: "open", things: ["microphone"] },
  founder: { hair: "short", clothes: "hood", things: ["phone"] },
  investor: { hair: "combed", clothes: "open", things: ["phone"] },
  industrialist: { hair: "bald", clothes: "suit", things: ["beard"] },
  worker: { hair: "bald", hat: "flat", clothes: "jumper", things: ["beard"] },
  neighbour: { hair: "bald", hat: "scarf", clothes: "coat" },
  student: { hair: "long", clothes: "jumper", things: ["straps"] },
  doctor: { hair: "bun", clothes: "coat", things: ["stethoscope"] },
  envoy: { hair: "bun", clothes: "suit", things: ["pin"] },
  statistician: { hair: "bob", clothes: "suit", things: ["glasses", "clipboard"] },
};

/** Shapes in the order in which they are painted: those that are filled hide what is behind them. */
export interface AskerShapes {
  solid: string[];
  line: string[];
  lit: string[];
  front: string[];
}

export function askerShapes(asker: DilemmaContent["asker"]): AskerShapes {
  const { hair, hat, clothes, things = [] } = ASKERS[asker];
  const [seams, lit] = CLOTHES[clothes];
  const [crown, edge] = hat ? HATS[hat] : ["", ""];
  return {
    solid: [SHOULDERS, "M-30 0A30 36 0 1 0 30 0A30 36 0 1 0 -30 0z", HAIR[hair], crown].filter((path) => path !== ""),
    line: [FACE, seams, edge].filter((path) => path !== ""),
    lit: [lit].filter((path) => path !== ""),
    front: things.flatMap((thing) => THINGS[thing]),
  };
}
