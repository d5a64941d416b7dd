import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The stack of the plain Office template, for comparison. */
async function start(): Promise<void> {
  await Office.onReady();
  const container = document.getElementById("pane");
  if (!container) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Run</Button>
    </FluentProvider>,
  );
}

void start();
