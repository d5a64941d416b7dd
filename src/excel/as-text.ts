/**
 * Text that stays text: Excel reads "=1+1" as a formula, "85%" and "(1)" as numbers, "1-1", "R4.4.1" and "5月1日" as dates, and what else depends on
 * its language. A leading apostrophe keeps it as it is (the format "@" would show #### for more than 255 characters).
 */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);
