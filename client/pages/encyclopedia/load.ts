/** With all its entries, sources and words: fetched when somebody wants to read. */
export const loadEncyclopedia = () => import("./Encyclopedia.tsx");
