import { talksWith } from "../../store/store.ts";

/** Who is to read what one says: a nation alone, or all. */
export const addressee = () => (talksWith.value === undefined ? {} : { to: talksWith.value });
