import "../no-generated-code";

import { createRoot } from "react-dom/client";
import { languages, type Language } from "../language";
import { lastEndedFiscalYear } from "../settings";
import { App } from "./App";
import { NotInExcel } from "./NotInExcel";
import { recall } from "./remembered";
import { associateRibbon } from "./ribbon-actions";
import { isDark } from "./theme";

const onRibbon = associateRibbon();

/** Starts the pane when Excel is ready; the clock is read here and nowhere further in. */
async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) throw new Error("taskpane.html has no place for the pane");
  const { host } = await Office.onReady();
  const root = createRoot(container);
  // Outside Excel there is no Office.context to ask.
  if (host !== Office.HostType.Excel) return root.render(<NotInExcel language={languageOf(navigator.language)} />);
  const dark = isDark(Office.context.officeTheme, matchMedia("(prefers-color-scheme: dark)").matches);
  root.render(
    <App
      language={languages.find((each) => each === recall("language")) ?? languageOf(Office.context.displayLanguage)}
      year={lastEndedFiscalYear(new Date())}
      dark={dark}
      now={() => new Date()}
      onRibbon={onRibbon}
    />,
  );
}

const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith("ja") ? "ja" : "en");

void start();
