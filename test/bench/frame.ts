import { Host } from "../../src/host/host";
import { newBook } from "../../src/host/book";
import { openOfficeFrame } from "../../src/workbench/office-frame";

/** Opens a pane as the browser edition does, and notes after how many milliseconds its first button can be pressed. */
const host = new Host(newBook());
const url = new URLSearchParams(location.search).get("pane") ?? "";
const frame = openOfficeFrame(url, "pane", "ja", { answer: (body) => host.answer(body), onEvents: () => () => undefined });
const start = performance.now();
document.body.append(frame.element);

const look = () => {
  const button = frame.element.contentDocument?.querySelector<HTMLButtonElement>("button:not([disabled])");
  if (button) Object.assign(window, { interactiveAfter: performance.now() - start });
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
