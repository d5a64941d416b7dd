const marks = "[・･·•‣●○◎◆◇■□▪▫＊*]";
const bullet = new RegExp(`^\\s*${marks}\\s*(?=\\S)`);
/** A second bullet in the line of a first one. */
const further = new RegExp(`[^\\S\\n]+(?=${marks}\\s*\\S)`, "g");

/** Does the text begin with a bullet? */
export const isPoint = (text: string): boolean => bullet.test(text);

/**
 * The points of a cell, without their bullets: ・ begins one, the lines below it go on with it.
 * Where no line has a bullet, each line is a point.
 */
export function splitPoints(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (!lines.some(isPoint)) return lines.map((line) => line.trim());
  const points: string[] = [];
  for (const line of lines.flatMap((one) => one.trim().replace(further, "\n").split("\n")))
    if (points.length === 0 || isPoint(line)) points.push(line.replace(bullet, "").trim());
    else points.push(`${points.pop() ?? ""} ${line}`);
  return points;
}
