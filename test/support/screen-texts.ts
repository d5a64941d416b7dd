import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const src = path.resolve(__dirname, "../../src");
/** Where the words are that a person sees; those of the rules are sentences, and have tests of their own. */
const folders = ["taskpane", "commands", "summary", "round", "settings", "layouts", "excel", "workbench"];

/** Each tells whether a text is one that the product shows: in full, or up to the bracket behind which only a count stands. */
export const screenTexts: readonly ((text: string) => boolean)[] = [path.join(src, "ribbon.ts"), ...folders.flatMap(filesIn)]
  .flatMap((file) => literalsOf(readFileSync(file, "utf8")))
  .filter((parts) => /[ぁ-ん一-龠ァ-ヶ]/.test(parts.join("")))
  .map((parts) => {
    const whole = new RegExp(`^${parts.map(escaped).join(".+")}$`);
    const head = parts.length > 1 ? parts[0]?.replace(/（.*$/, "") : undefined;
    return (text) => text === head || whole.test(text);
  });

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(src, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(src, folder, file));
}

/** The literal texts of a source file; what is put into a template stands between two parts. */
function literalsOf(source: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    if (ts.isTemplateExpression(node)) found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest));
  return found;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
