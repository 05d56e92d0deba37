import { spareNumber } from "../actions/nickname.ts";
import { t } from "../words/index.ts";

/** What somebody is called who gives no name. */
export const spareName = (): string => t("lobby.spareName", { number: spareNumber });
