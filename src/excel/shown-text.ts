/** What a person sees in the cell; where the column is too narrow and Excel says "####", what would be seen in a wider one. */
export function shownText(value: number | boolean, text: string | undefined, format = "General"): string {
  if (typeof value === "boolean") return text ?? String(value).toUpperCase();
  if (text === undefined) return String(value);
  return /^#+$/.test(text) ? (inFormat(value, format) ?? text) : text;
}

/** Quoted text, escaped characters, gaps (_x), fillers (*x), conditions ([Red]), and runs of digits. */
const token = /"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|([#0?][#0?.,]*)|(.)/gsu;

/** A number in a plain format such as `0.0%` or `#,##0"千円"`; undefined for dates, fractions and powers of ten. */
function inFormat(value: number, format: string): string | undefined {
  if (format === "General") return String(value);
  const [positive = "", negative] = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
  const section = value < 0 && negative !== undefined ? negative : positive;
  const parts = [...section.matchAll(token)].map(([, quoted, escaped, digits, sign]) => ({ literal: quoted ?? escaped ?? sign ?? "", digits, sign }));
  const shapes = parts.flatMap(({ digits }) => digits ?? []);
  const [shape] = shapes;
  if (shape === undefined || shapes.length > 1 || parts.some(({ sign }) => sign !== undefined && /[a-z/@]/i.test(sign))) return undefined;
  const scale = (parts.some(({ sign }) => sign === "%") ? 100 : 1) / 1000 ** (/,*$/.exec(shape)?.[0].length ?? 0);
  const decimals = /\.([#0?]*)/.exec(shape)?.[1] ?? "";
  const figure = (Math.abs(value) * scale).toLocaleString("en-US", {
    minimumFractionDigits: decimals.replace(/[#?]+$/, "").length,
    maximumFractionDigits: decimals.length,
    useGrouping: /[#0],[#0]/.test(shape),
  });
  const shown = parts.map(({ literal, digits }) => (digits === undefined ? literal : figure)).join("");
  return value < 0 && section === positive ? `-${shown}` : shown;
}
