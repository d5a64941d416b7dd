import { localAddress, parseLocal } from "../address";
import type { Sheet } from "../sheet";
import type { Validation } from "../sheet-parts";
import type { SheetOrigin } from "./carrier";
import { withAttributes, type Edits } from "./edits";
import { putElement } from "./sheet-order";
import { element, encodeXml, type XmlElement } from "./xml";

/** The types of a file in the words of Excel.DataValidationType. */
const types = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
  date: "Date",
  time: "Time",
} as const;

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
} as const;

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** What may be entered in the cells of a sheet. */
export function readValidations(root: XmlElement): readonly Validation[] {
  return (root.child("dataValidations")?.all("dataValidation") ?? []).map((one) => ({
    areas: (one.attribute("sqref") ?? "").split(/\s+/).flatMap((area) => parseLocal(area) ?? []),
    type: wordFrom(types, one.attribute("type")) ?? "None",
    operator: wordFrom(operators, one.attribute("operator")) ?? "Between",
    formulas: ["formula1", "formula2"].flatMap((name) => one.child(name)?.text ?? []),
    // The file says when the arrow is hidden, under a name that says the opposite (ECMA-376, 18.3.1.32).
    inCellDropDown: !one.flag("showDropDown"),
    ignoreBlanks: one.flag("allowBlank"),
    prompt: { title: one.attribute("promptTitle") ?? "", message: one.attribute("prompt") ?? "", showPrompt: one.flag("showInputMessage") },
    errorAlert: {
      title: one.attribute("errorTitle") ?? "",
      message: one.attribute("error") ?? "",
      showAlert: one.flag("showErrorMessage"),
      style: wordFrom(styles, one.attribute("errorStyle")) ?? "Stop",
    },
    written: one.outer,
  }));
}

/** Writes them anew where one changed; those of the file stay in its own words. */
export function writeValidations(sheet: Sheet, origin: SheetOrigin, root: XmlElement, edits: Edits): void {
  if (sheet.validations === origin.validations) return;
  const all = sheet.validations.map((one) => (one.written === undefined ? validationXml(one) : moved(one.written, one)));
  putElement(root, edits, "dataValidations", all.length === 0 ? "" : element("dataValidations", { count: all.length }, all.join("")));
}

const sqref = ({ areas }: Validation): string => areas.map(localAddress).join(" ");

const moved = (written: string, validation: Validation): string =>
  written.replace(/^<[^>]*>/, (tag) => (tag.endsWith("/>") ? tag : withAttributes(tag, { sqref: sqref(validation) })));

function validationXml(validation: Validation): string {
  const { type, operator = "Between", formulas = [], inCellDropDown = true, ignoreBlanks, prompt, errorAlert } = validation;
  return element(
    "dataValidation",
    {
      type: nameOf(types, type),
      errorStyle: errorAlert && errorAlert.style !== "Stop" ? nameOf(styles, errorAlert.style) : undefined,
      operator: operator === "Between" ? undefined : nameOf(operators, operator),
      allowBlank: ignoreBlanks ? "1" : undefined,
      showDropDown: inCellDropDown ? undefined : "1",
      showInputMessage: (prompt?.showPrompt ?? true) ? "1" : undefined,
      showErrorMessage: (errorAlert?.showAlert ?? true) ? "1" : undefined,
      errorTitle: errorAlert?.title || undefined,
      error: errorAlert?.message || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.message || undefined,
      sqref: sqref(validation),
    },
    formulas.map((formula, index) => element(`formula${index + 1}`, {}, encodeXml(formula))).join(""),
  );
}

const wordFrom = <W extends string>(words: Readonly<Record<string, W>>, name: string | undefined): W | undefined =>
  name === undefined ? undefined : words[name];

const nameOf = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.entries(words).find(([, value]) => value === word)?.[0];
