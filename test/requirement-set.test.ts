/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { newBook } from "../src/host/book";
import { openInOffice } from "./support/office";

const root = path.resolve(__dirname, "..");

/** What the manifest asks for, and Excel LTSC 2021 is sure to have. */
const sets = new Map([...readFileSync(path.join(root, "manifest.xml"), "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name = "", least]) => [name, least]));
const declared = sets.get("ExcelApi") ?? "none";
/** "ExcelApi 1.9" is within ExcelApi 1.13, and so is "ExcelApi 1.1 for reading; 1.2 for setting"; no other set is, nor is "ExcelApi BETA". */
function isWithin(set: string): boolean {
  const [mostMajor = 0, mostMinor = 0] = sets.get(set.split(" ")[0] ?? "")?.split(".").map(Number) ?? [];
  const versions = [...set.matchAll(/(\d+)\.(\d+)/g)].map(([, major, minor]) => [Number(major), Number(minor)] as const);
  return versions.length > 0 && versions.every(([major, minor]) => major < mostMajor || (major === mostMajor && minor <= mostMinor));
}

/** What Office.js has had from the first day, and its declarations do not date. */
const frame = /^(?:(?:Client)?RequestContext|ClientObject|ClientResult|EventHandlers|EventHandlerResult|RunOptions)$/;

interface UsedMember {
  readonly type: string;
  readonly member: string;
  readonly where: string;
  readonly sets: readonly string[];
}

const used = usedMembers();

describe(`the shell uses only members of ExcelApi ${declared}, which the manifest asks for`, () => {
  test("the manifest asks for a set, and the shell uses Excel", () => {
    expect(declared).toBe("1.13");
    expect(used.filter(({ sets }) => sets.length > 0).length).toBeGreaterThan(50);
  });

  test("the declarations say of each member since when it is there, but for the frame of Office.js", () => {
    const setsOfMember = (wanted: string) => used.find(({ type, member }) => `${type}.${member}` === wanted)?.sets;
    expect(setsOfMember("Range.getMergedAreasOrNullObject")).toEqual(["ExcelApi 1.13"]);
    expect(setsOfMember("RangeHyperlink.documentReference")).toEqual(["ExcelApi 1.7"]);
    const undated = used.filter(({ sets }) => sets.length === 0);
    expect(undated.filter(({ type, member }) => !frame.test(type) && member !== "load" && member !== "items").map(({ type, member }) => `${type}.${member}`)).toEqual([]);
    expect(["ExcelApi 1.13", "ExcelApi 1.1 for get, 1.8 for set"].map(isWithin)).toEqual([true, true]);
    expect(["ExcelApi 1.14", "ExcelApi 1.2; 1.14 for files", "ExcelApiOnline 1.1", "ExcelApi BETA (PREVIEW ONLY)"].map(isWithin)).toEqual([false, false, false, false]);
  });

  test("by the documentation comments of the type declarations", () => {
    const newer = used.filter(({ sets }) => !sets.every(isWithin));
    expect(newer.map(({ type, member, sets, where }) => `${type}.${member} needs ${sets.join(", ")} (${where})`)).toEqual([]);
  });

  test("and the client that is shipped has each of them", () => {
    openInOffice(newBook());
    const classes = Excel as unknown as Readonly<Record<string, { readonly prototype?: object } | undefined>>;
    const lacking = used.filter(({ type, member }) => {
      const prototype = classes[type]?.prototype;
      return prototype !== undefined && !(member in prototype);
    });
    expect(lacking.map(({ type, member, where }) => `${type}.${member} (${where})`)).toEqual([]);
  });
});

/** Every member of an Excel interface or class that src/excel and src/commands name, once, with the requirement set of its documentation comment. */
function usedMembers(): readonly UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  if (!config) throw new Error("tsconfig.json cannot be read");
  const ours = config.fileNames.filter((file) => /src[\\/](?:excel|commands)[\\/]/.test(file));
  const program = ts.createProgram(ours, config.options);
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    const symbol = usedSymbol(checker, node);
    const declaration = symbol?.declarations?.find((one) => one.getSourceFile().fileName.includes("@types/office-js"));
    const owner = declaration?.parent;
    if (symbol && owner && (ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner)) && owner.name) {
      const where = path.relative(root, node.getSourceFile().fileName);
      found.set(`${owner.name.text}.${symbol.name}`, { type: owner.name.text, member: symbol.name, where, sets: setsOf(symbol, checker) });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (ours.includes(file.fileName)) visit(file);
  return [...found.values()];
}

/** `object.member`, `const { member } = object`, `{ member: … }` where such an object is expected. */
function usedSymbol(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
  }
  const isInLiteral = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isInLiteral && ts.isIdentifier(node.name) ? checker.getContextualType(node.parent)?.getProperty(node.name.text) : undefined;
}

function setsOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const words = [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...symbol.getJsDocTags(checker).map(({ text }) => ts.displayPartsToString(text))].join("\n");
  // Excel's own members say [Api set: ExcelApi 1.1], the others name a page of requirement sets.
  return [...words.matchAll(/Api set: ([^\]]+)\]|\b(SharedRuntime [\d.]+)\}/g)].flatMap(([, set, other]) => set ?? other ?? []);
}
