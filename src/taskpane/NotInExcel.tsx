import { FluentProvider, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Language } from "../language";
import { paneTheme } from "./theme";
import { words } from "./words";

/** What the page says where it was opened without Excel around it. */
export function NotInExcel({ language }: { readonly language: Language }) {
  const [what, todo] = words[language].notInExcel;
  return (
    <FluentProvider theme={paneTheme(false)}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{what}</MessageBarTitle> {todo}
        </MessageBarBody>
      </MessageBar>
    </FluentProvider>
  );
}
