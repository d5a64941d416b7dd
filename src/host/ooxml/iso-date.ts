import { daysBetweenSystems } from "../date-system";

const pattern = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/**
 * Excel's day number for "2025-04-01", "2025-04-01T09:30:00" or "09:30:00"; undefined where the text is none of them.
 * Excel knows no time zones.
 */
export function serialOf(iso: string, date1904: boolean): number | undefined {
  const match = pattern.exec(iso);
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  const time = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86_400_000 + 25_569 - (date1904 ? daysBetweenSystems : 0) + time;
}
