import type { Border } from "../style";

type Line = Pick<Border, "style" | "weight">;

/** A line of a border as a file names it, and as Office.js does. */
const lines: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

export function borderLine(name: string | undefined, color: string | undefined): Border | undefined {
  const line = lines[name ?? "none"];
  return line && { ...line, color: color ?? "#000000" };
}

/** The nearest line that a file can name: not every style comes in every weight. */
export function lineName({ style, weight }: Border): string {
  const exact = Object.entries(lines).find(([, line]) => line.style === style && line.weight === weight);
  return (exact ?? Object.entries(lines).find(([, line]) => line.style === style))?.[0] ?? "thin";
}
