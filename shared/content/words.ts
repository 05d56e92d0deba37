/** The words that tables of content are written in. Every union is made from a list, so that code can also walk it. */

export const BRANCHES = ["capability", "efficiency", "chip", "power", "safety", "agents"] as const;
/** Branches of research; knowledge in each is counted in doublings. */
export type Branch = (typeof BRANCHES)[number];

export const TRACKS = ["compute", "frontier", "adoption", "reach", "wellbeing"] as const;
/** The five tracks of the score. */
export type Track = (typeof TRACKS)[number];

export const DOCTRINES = ["titan", "lab", "adopter", "openStack", "commonwealth"] as const;
/** Plans of play that AI ministers can follow. */
export type Doctrine = (typeof DOCTRINES)[number];

/** What dilemmas are about: a teacher may choose among these. */
export const DILEMMA_THEMES = ["power", "chips", "models", "society", "summit"] as const;
export type DilemmaTheme = (typeof DILEMMA_THEMES)[number];
