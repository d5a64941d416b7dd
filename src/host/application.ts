import { HostObject, played, type Plays } from "./host-object";
import { invalidArgument } from "./office-fault";
import type { Stage } from "./stage";

const members = [
  "calculate", "calculationMode", "calculationState", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync",
] as const;

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/**
 * Excel itself. The host has no formulas' engine of its own: who shows the workbook calculates, so that there is nothing to suspend.
 * https://learn.microsoft.com/javascript/api/excel/excel.application
 */
export class HostApplication extends HostObject implements Plays<Excel.Application, typeof members> {
  static readonly played = played("Application", "application", members);
  readonly played = HostApplication.played;

  constructor(private readonly stage: Stage) {
    super();
  }

  get calculationState() { return "Done" as const; }
  get calculationMode() { return this.stage.book.calculationMode; }
  set calculationMode(mode: `${Excel.CalculationMode}`) {
    const known = modes.find((other) => other === mode);
    if (known === undefined) throw invalidArgument(`"${mode}" is no calculation mode.`, "Application.calculationMode");
    this.stage.book.calculationMode = known;
    this.stage.book.touch();
  }

  calculate() { this.stage.recalculate(); }
  suspendApiCalculationUntilNextSync() { /* Nothing is calculated between two actions. */ }
  suspendScreenUpdatingUntilNextSync() { /* The view is told of changes once for each request. */ }
}
