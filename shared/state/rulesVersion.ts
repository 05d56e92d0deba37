/**
 * Version of the rules, as the record of each match names it. It goes up with a release after which the same orders come to
 * something else; what changed is a line of the table in the README.
 */
export const RULES_VERSION = 3;

/** The version in a record. Those of the first edition name the version of the game in its place: 0.1.0, 0.2.0. */
export const rulesOnRecord = (version: string): number => Number(/^0\.(\d+)\./.exec(version)?.[1] ?? version);
