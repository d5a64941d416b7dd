/** "2026-11-21" */
export const isoDay = (time: Date): string => clockTime(time).slice(0, "2026-11-21".length);

/** "2026-11-21 10:30": the time of making, as the summary sheets print it. */
export function clockTime(time: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
