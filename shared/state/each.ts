/** A record with a value for each id. */
export const each = <K extends string, V>(ids: readonly K[], value: (id: K) => V): Record<K, V> =>
  Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<K, V>;
