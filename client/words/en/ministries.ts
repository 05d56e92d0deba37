export const ministries = {} as const;
