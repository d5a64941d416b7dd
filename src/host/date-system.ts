import { isDateFormat } from "numfmt";

/** The days between the beginnings of Excel's two date systems: 1900 (the usual one) and 1904 (old Excel for the Mac). */
export const daysBetweenSystems = 1462;

/** A day number of the 1904 system as the usual one counts; numbers that are no days, and spans of time, stay as they are. */
export const from1904 = (value: number, numberFormat: string): number =>
  isDateFormat(numberFormat) && !/\[[hms]+\]/i.test(numberFormat) ? value + daysBetweenSystems : value;
