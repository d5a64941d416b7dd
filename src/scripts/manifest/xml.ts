/** An element with attributes, on one line with its text, or with its parts on lines of their own below it. */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, inside: string | readonly string[] = []): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(" ");
  if (typeof inside === "string") return `<${start}>${escaped(inside)}</${name}>`;
  if (inside.length === 0) return `<${start}/>`;
  return `<${start}>\n${inside.map(indented).join("\n")}\n</${name}>`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
