import { sheet, type Drawing } from "../../src/grid/drawing";
import { exampleForm } from "../../src/rules/example-form";

/** One line of a list with results of one year; what is not said has no column. */
export interface DrawnResult {
  readonly name?: string;
  readonly aim?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly rate?: string;
  readonly rating?: string;
  readonly reason?: string;
}

const headers = { name: "成果指標名", aim: "方向", baseline: "現状値", target: "目標値", actual: "実績値", rate: "達成率", rating: "達成度", reason: "未達の理由" } as const;
const dated = ["target", "actual", "rate", "rating", "reason"];
const columns = Object.keys(headers) as (keyof DrawnResult)[];

/** A list of one indicator, with the columns that are told, as a drawing. */
export function r07(told: DrawnResult): Drawing {
  return sheet`${rowsOf({ name: "交付率", ...told })}`;
}

function rowsOf(told: DrawnResult): string {
  const used = columns.filter((column) => told[column] !== undefined);
  const line = (first: string, cellOf: (column: keyof DrawnResult) => string) => `| ${[first, ...used.map(cellOf)].join(" | ")} |`;
  return [
    line("課題No.", (column) => headers[column]),
    line("^", (column) => (dated.includes(column) ? "R07" : "^")),
    line("4", (column) => told[column] ?? ""),
  ].join("\n");
}

/** A form whose indicator has a results block with these rows below it: { 実績値: ["5%", "6%"] } for R06 and R07. */
export function formWithResults(target: string, rows: Readonly<Record<string, readonly [r06: string, r07: string]>>): Drawing {
  const block = [
    `| 成果指標① | 交付率 | 現状値 | 5%（令和2（2020）年度） | 目標値 | ${target}（令和7（2025）年度） |`,
    "| 年度 | R06 | R07 |",
    ...Object.entries(rows).map(([label, [r06, r07]]) => `| ${label} | ${r06} | ${r07} |`),
  ];
  return sheet`${exampleForm({ outcome: block.join("\n") })}`;
}
