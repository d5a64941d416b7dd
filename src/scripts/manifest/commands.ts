import { cellCommand, ribbonCommands, ribbonGroup, type RibbonCommand } from "../../ribbon";
import { iconSizes } from "../icons";
import { element } from "./xml";

/** Everything that the ribbon and the context menu have, in Office's terms; texts and addresses are named here and stand in the resources. */
export const versionOverrides = (resources: string): string =>
  element("VersionOverrides", { xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides", "xsi:type": "VersionOverridesV1_0" }, [
    element("Hosts", {}, [
      element("Host", { "xsi:type": "Workbook" }, [
        element("Runtimes", {}, [element("Runtime", { resid: "Pane.Url", lifetime: "long" })]),
        element("DesktopFormFactor", {}, [
          element("FunctionFile", { resid: "Pane.Url" }),
          element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [element("OfficeTab", { id: "TabHome" }, [group()])]),
          element("ExtensionPoint", { "xsi:type": "ContextMenu" }, [element("OfficeMenu", { id: "ContextMenuCell" }, [button(cellCommand)])]),
        ]),
      ]),
    ]),
    resources,
  ]);

/** Texts by the names under which the commands refer to them. */
export const shortTexts = { "Group.Label": ribbonGroup, ...textsOf("Label", ({ label }) => label) };
export const longTexts = textsOf("Tip", ({ description }) => description);

function textsOf(part: string, text: (command: RibbonCommand) => RibbonCommand["label"]) {
  return Object.fromEntries([...ribbonCommands, cellCommand].map((command) => [`${command.id}.${part}`, text(command)]));
}

const group = (): string =>
  element("Group", { id: "KaikakuCheck.Group" }, [element("Label", { resid: "Group.Label" }), icon("App"), ...ribbonCommands.map(button)]);

function button({ id, action }: RibbonCommand): string {
  return element("Control", { "xsi:type": "Button", id: `KaikakuCheck.${id}` }, [
    element("Label", { resid: `${id}.Label` }),
    element("Supertip", {}, [element("Title", { resid: `${id}.Label` }), element("Description", { resid: `${id}.Tip` })]),
    icon(id),
    action === undefined
      ? element("Action", { "xsi:type": "ShowTaskpane" }, [
          element("TaskpaneId", {}, "KaikakuCheck"),
          element("SourceLocation", { resid: "Pane.Url" }),
        ])
      : element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, action)]),
  ]);
}

const icon = (name: string): string =>
  element("Icon", {}, iconSizes.map((size) => element("bt:Image", { size: String(size), resid: `${name}.${size}` })));
