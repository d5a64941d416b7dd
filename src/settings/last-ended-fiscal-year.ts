/** The last fiscal year that has ended on a day: a Japanese fiscal year runs from 1 April to 31 March. */
export function lastEndedFiscalYear(day: Date): number {
  return day.getFullYear() - (day.getMonth() >= 3 ? 1 : 2);
}
