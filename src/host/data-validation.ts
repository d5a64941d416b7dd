import { overlaps, type Area } from "../grid/area";
import { without } from "./address";
import { refuseIfGone, refuseIfProtected } from "./guard";
import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument, OfficeFault } from "./office-fault";
import type { Sheet } from "./sheet";
import type { Validation } from "./sheet-parts";
import type { Stage } from "./stage";

const members = ["clear", "errorAlert", "ignoreBlanks", "prompt", "rule", "type"] as const;

/** Kinds that compare with one or two bounds: the name in a rule, and as a type. */
const bounded = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength" } as const;

/** Excel keeps a list that is written out in at most so many characters. */
const longestList = 255;

/** What may be entered in the cells of a range. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class HostDataValidation extends HostObject implements Plays<Excel.DataValidation, typeof members> {
  static readonly played = played("DataValidation", "data-validation", members);
  readonly played = HostDataValidation.played;

  constructor(
    stage: Stage,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
    refuseIfGone(stage, sheet);
  }

  get type(): `${Excel.DataValidationType}` { return this.own?.type ?? "None"; }
  get ignoreBlanks() { return this.own?.ignoreBlanks ?? true; }
  set ignoreBlanks(ignoreBlanks: boolean) { this.change({ ignoreBlanks }); }
  get prompt() { return this.own?.prompt ?? { message: "", showPrompt: true, title: "" }; }
  set prompt(prompt: Excel.DataValidationPrompt) { this.change({ prompt }); }
  get errorAlert() { return this.own?.errorAlert ?? { message: "", showAlert: true, style: "Stop", title: "" }; }
  set errorAlert(errorAlert: Excel.DataValidationErrorAlert) { this.change({ errorAlert }); }

  get rule() { return ruleFrom(this.own); }
  set rule(rule: Excel.DataValidationRule) { this.change(partsOf(rule)); }

  clear() {
    refuseIfProtected(this.sheet, "allowFormatCells");
    this.put(undefined);
  }

  private get own(): Validation | undefined {
    return this.sheet.validations.find(({ areas }) => areas.some((area) => overlaps(area, this.area)));
  }

  private change(part: Partial<Validation>): void {
    refuseIfProtected(this.sheet, "allowFormatCells");
    const { written: _, ...own } = this.own ?? { type: "None", ignoreBlanks: true };
    this.put({ ...own, ...part, areas: [this.area] });
  }

  /** Cells have one validation at most: a new one takes the place of the others. */
  private put(own: Validation | undefined): void {
    const others = this.sheet.validations.flatMap((validation) => {
      if (!validation.areas.some((area) => overlaps(area, this.area))) return [validation];
      const areas = validation.areas.flatMap((area) => without(area, this.area));
      return areas.length === 0 ? [] : [{ ...validation, areas }];
    });
    this.sheet.validations = own ? [...others, own] : others;
    this.sheet.touch();
  }
}

function partsOf(rule: Excel.DataValidationRule): Partial<Validation> {
  const { list, custom } = rule;
  if (list) {
    if (typeof list.source !== "string" || (!list.source.startsWith("=") && list.source.length > longestList))
      throw invalidArgument(`A list is a text of at most ${longestList} characters, or a reference.`, "DataValidation.rule");
    const formula = list.source.startsWith("=") ? list.source.slice(1) : `"${list.source}"`;
    return { type: "List", formulas: [formula], inCellDropDown: list.inCellDropDown };
  }
  if (custom) return { type: "Custom", formulas: [custom.formula.replace(/^=/, "")] };
  for (const kind of ["wholeNumber", "decimal", "textLength"] as const) {
    const bounds = rule[kind];
    if (!bounds) continue;
    const given = [bounds.formula1, bounds.formula2].filter((bound) => bound !== undefined && bound !== "");
    return { type: bounded[kind], operator: bounds.operator, formulas: given.map((bound) => String(bound).replace(/^=/, "")) };
  }
  const kinds = Object.keys(rule).join();
  throw new OfficeFault("ApiNotFound", `Excel.DataValidationRule.${kinds} is not played yet: src/host/data-validation.ts`, "DataValidation.rule");
}

function ruleFrom(own: Validation | undefined): Excel.DataValidationRule {
  const [formula1 = "", formula2] = own?.formulas ?? [];
  if (own?.type === "List")
    return { list: { inCellDropDown: own.inCellDropDown ?? true, source: /^"(.*)"$/s.exec(formula1)?.[1] ?? `=${formula1}` } };
  if (own?.type === "Custom") return { custom: { formula: `=${formula1}` } };
  const kind = (["wholeNumber", "decimal", "textLength"] as const).find((name) => bounded[name] === own?.type);
  if (!kind || !own) return {};
  const operator: `${Excel.DataValidationOperator}` = own.operator ?? "Between";
  return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}
