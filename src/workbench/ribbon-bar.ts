import type { Language } from "../language";
import { cellCommand, ribbonCommands, ribbonGroup, type RibbonCommand } from "../ribbon";

/** The group of the ribbon as Excel has it, and the command that Excel has in the context menu of a cell. */
export class RibbonBar {
  private readonly buttons = [...ribbonCommands, cellCommand].map((command) => ({ command, button: document.createElement("button") }));

  constructor(private readonly bar: HTMLElement) {
    bar.setAttribute("role", "toolbar");
    bar.replaceChildren(...this.buttons.map(({ button }) => button));
  }

  onPress(listener: (command: RibbonCommand) => void): void {
    for (const { command, button } of this.buttons) button.addEventListener("click", () => listener(command));
  }

  speak(language: Language): void {
    this.bar.setAttribute("aria-label", ribbonGroup[language]);
    for (const { command, button } of this.buttons) {
      const icon = document.createElement("img");
      icon.src = `assets/${command.id.toLowerCase()}-40.png`;
      icon.alt = "";
      button.type = "button";
      button.title = command.description[language];
      button.replaceChildren(icon, command.label[language]);
    }
  }
}
