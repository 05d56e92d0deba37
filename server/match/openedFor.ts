/** On whose behalf a match is opened: a network's, by itself or for a lesson of its own. */
export interface OpenedFor {
  network: string;
  isTable: boolean;
}
