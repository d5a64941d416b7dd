/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { newBook } from "../src/host/book";
import { openInOffice } from "./support/office";

const root = path.resolve(__dirname, "..");

/** "1.13" of the manifest: what Excel LTSC 2021 is sure to have. */
const declared = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync(path.join(root, "manifest.xml"), "utf8"))?.[1] ?? "none";
const isWithin = (version: string) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [mostMajor = 0, mostMinor = 0] = declared.split(".").map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
};

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

  test("by the documentation comments of the type declarations", () => {
    const newer = used.filter(({ sets }) => sets.some((version) => !isWithin(version)));
    expect(newer.map(({ type, member, sets, where }) => `${type}.${member} needs ExcelApi ${sets.join(", ")} (${where})`)).toEqual([]);
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
    const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) && ts.isIdentifier(node.name) ? (node.propertyName ?? node.name) : undefined;
    const symbol = name && (ts.isBindingElement(node) ? boundProperty(checker, node) : checker.getSymbolAtLocation(name));
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

/** The property that `const { name } = object` takes out. */
function boundProperty(checker: ts.TypeChecker, node: ts.BindingElement): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

function setsOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const words = [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...symbol.getJsDocTags(checker).map(({ text }) => ts.displayPartsToString(text))].join("\n");
  return [...words.matchAll(/Api set: ExcelApi (\d+\.\d+)/g)].flatMap(([, version]) => version ?? []);
}
