/** The map comes last, and in the meantime everything else can be used. */
export const loadWorld = () => import("../../world/index.ts");
