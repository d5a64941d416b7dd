import { HostObject, played, type Plays } from "./host-object";
import type { Stage } from "./stage";

const members = ["enableEvents"] as const;

/** Switches events off and on. https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class HostRuntime extends HostObject implements Plays<Excel.Runtime, typeof members> {
  static readonly played = played("Runtime", "runtime", members);
  readonly played = HostRuntime.played;

  constructor(private readonly stage: Stage) {
    super();
  }

  get enableEvents() { return this.stage.events.enabled; }
  set enableEvents(enabled: boolean) { this.stage.events.enabled = enabled; }
}
