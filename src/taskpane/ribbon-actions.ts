import { ribbonActions, type RibbonAction } from "../ribbon";

/** What the pane does for each command of the ribbon and the context menu; settled when it is done. */
export type RibbonHandlers = Readonly<Record<RibbonAction, () => Promise<void>>>;

/**
 * Associates the functions that the manifest names, as early as can be: a press may be what starts this page, and waits until the pane stands.
 * Returns the way to hand over what they do.
 * https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands
 */
export function associateRibbon(): (handlers: RibbonHandlers) => void {
  let connect: (handlers: RibbonHandlers) => void = () => undefined;
  const connected = new Promise<RibbonHandlers>((resolve) => (connect = resolve));
  for (const action of ribbonActions)
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void connected.then((handlers) => handlers[action]()).finally(() => event.completed());
    });
  return connect;
}
