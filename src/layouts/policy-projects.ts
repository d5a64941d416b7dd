import { named } from "../grid/drawing";
import { column, groupColumn, perYear } from "./column";
import { isMeasureHeading, measureHeading } from "./measure-heading";
import { table } from "./table";
import { underHeadings } from "./under-headings";

const projects = table({
  id: "policy-measure",
  title: { ja: "事務事業", en: "projects of a measure" },
  columns: {
    name: groupColumn("事務事業名", "事務事業", "事務事業の名称"),
    summary: column("事業概要", "事業の概要", "事務事業の概要"),
    current: column("現状"),
    plans: perYear("事業内容・目標", "事業内容及び目標", "事業内容"),
  },
  keys: ["name"],
  required: ["name", "plans"],
  oneOf: ["current", "summary"],
  isNested: true,
  example: named("施策")`
    | 事務事業名 | 現状 | 事業内容・目標 |
    | 広報事業 | 広報紙の発行 | 紙面の見直し |`,
});

/** The projects of a measure: what is done now, what is planned, and what comes after. */
export const policyProjects = underHeadings(projects, { above: measureHeading, isHeading: isMeasureHeading });
