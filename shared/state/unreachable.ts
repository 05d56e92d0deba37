/** Ends a switch that has a case for each: the compiler names a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`there is no case for ${JSON.stringify(value)}`);
}
