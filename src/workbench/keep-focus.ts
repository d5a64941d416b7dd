/**
 * Excel leaves the focus in the pane, whatever the add-in selects, paints or writes; Univer takes it for its cell editor each time.
 * While somebody works in the pane, only they move the focus into the sheets: by a press there, or with the keyboard.
 */
export function keepFocus(sheets: HTMLElement, pane: HTMLElement): void {
  const focus = HTMLElement.prototype.focus;
  const isInPane = () => document.activeElement !== null && pane.contains(document.activeElement);
  HTMLElement.prototype.focus = function (options) {
    if (!isInPane() || !sheets.contains(this)) focus.call(this, options);
  };
  // Univer takes the focus as the button goes down, before the browser has taken it from the pane.
  const leave = () => {
    if (isInPane() && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  for (const press of ["pointerdown", "mousedown"]) sheets.addEventListener(press, leave, { capture: true });
}
