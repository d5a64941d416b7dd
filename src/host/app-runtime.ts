import { HostObject } from "./host-object";
import { invalidArgument } from "./office-fault";

/** The states of a shared runtime, as the client names them: the pane is seen, or works behind the scenes. */
const isVisible: Readonly<Record<string, boolean>> = { Visible: true, Background: false };

/**
 * The runtime of the add-in: `Office.addin.showAsTaskpane` and `hide` ask for it by its type, outside of the workbook.
 * https://learn.microsoft.com/javascript/api/office/office.addin
 */
export class HostAppRuntime extends HostObject {
  static readonly type = "Microsoft.AppRuntime.AppRuntimeService";
  static readonly played = { interface: "Office.addin", file: "src/host/app-runtime.ts", members: ["setAppRuntimeState"] };
  readonly played = HostAppRuntime.played;

  /** @param showPane shows the pane, or hides it */
  constructor(private readonly showPane: (visible: boolean) => void) {
    super();
  }

  setAppRuntimeState(state: string): void {
    const visible = isVisible[state];
    if (visible === undefined) throw invalidArgument(`There is no state "${state}".`, "AppRuntimeService.setAppRuntimeState");
    this.showPane(visible);
  }
}
