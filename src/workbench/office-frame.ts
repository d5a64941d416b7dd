import type { Language } from "../language";
import { actionType, readMessage, readMethodCall, writeAnswer, type OfficeMessage } from "./office-message";

/** What the frame needs of the host: answers to the requests of office.js, and its events. */
export interface OfficeHost {
  answer(requestBody: string): string;
  /** Tells of each batch of event entries, as the `ArrayData` of a richApiMessage; gives a function that stops it. */
  onEvents(listener: (entries: readonly unknown[]) => void): () => void;
}

/** The task pane in a frame, as Office on the web shows it; `close` takes it out again. */
export interface OfficeFrame {
  readonly element: HTMLIFrameElement;
  /** Calls a function of the add-in, as a button of the ribbon does; undefined where the add-in does not listen yet. */
  invoke(action: string): Promise<void> | undefined;
  close(): void;
}

/** `executeMethod` of the rich API, and how a function says that it is done; its other numbers are of the older Common API, which the add-in does not use. */
const richApi = 93;
const functionCompleted = 94;
const accessDenied = -5;
const excelInRequirementSets = { ExcelApi: 1.15, SharedRuntime: 1.1, RichApiRuntime: 1.3 };

/**
 * Shows a page with the unmodified office.js in a frame and plays Office on the web to it: a window name that tells office.js where it is,
 * then JSON texts both ways by postMessage. https and one host name for both pages are office.js's own trust check.
 */
export function openOfficeFrame(url: string, title: string, language: Language, host: OfficeHost): OfficeFrame {
  const element = document.createElement("iframe");
  element.title = title;
  element.name = windowName(language);
  element.src = url;
  const registered = new Map<string, OfficeMessage>();
  const invoked = new Map<string, () => void>();

  const post = (text: string) => element.contentWindow?.postMessage(text, location.origin);
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== element.contentWindow || origin !== location.origin) return;
    const message = readMessage(data);
    if (!message) return;
    if (message._actionType === actionType.register) registered.set(message._actionName, message);
    if (message._actionType === actionType.unregister) registered.delete(message._actionName);
    const answered = answer(message, language, host, (command) => invoked.get(command)?.());
    post(writeAnswer(message, answered ?? null, { event: false, errorCode: answered === undefined ? accessDenied : 0 }));
  };

  window.addEventListener("message", hear);
  const stopEvents = host.onEvents((entries) => {
    const registration = registered.get("richApiMessage");
    if (registration && entries.length > 0) post(writeAnswer(registration, { ArrayData: entries }, { event: true }));
  });
  return {
    element,
    invoke(action) {
      const registration = registered.get("appCommandInvoked");
      if (!registration) return undefined;
      const command = crypto.randomUUID();
      return new Promise((resolve) => {
        invoked.set(command, resolve);
        const source = JSON.stringify({ source: { id: action } });
        post(writeAnswer(registration, [command, action, source], { event: true }));
      });
    },
    close() {
      window.removeEventListener("message", hear);
      stopEvents();
      element.remove();
    },
  };
}

/** What one message is answered with; undefined for what the page does not play. */
function answer(message: OfficeMessage, language: Language, host: OfficeHost, onCompleted: (command: string) => void): unknown {
  if (message._actionType !== actionType.call) return { Error: 0 };
  switch (message._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return appContext(language);
    case "ContextActivationManager_notifyHost": // focus, telemetry, Esc: nothing to do, and nothing is sent on
      return null;
    case "executeMethod": {
      const { method, body, first } = readMethodCall(message._data);
      if (method === functionCompleted) {
        onCompleted(first);
        return { Version: 1, Error: 0 };
      }
      return method === richApi ? { Version: 1, Error: 0, Data: [200, [], host.answer(body)] } : { Version: 1, Error: accessDenied };
    }
    default:
      return undefined;
  }
}

/** The name of the frame's window is read by office.js before anything else; a fresh conversation for each load, because it keeps settings under it. */
function windowName(language: Language): string {
  const correlation = crypto.randomUUID();
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel|Web|16.00|${localeName(language)}|${correlation}|||0`,
    xdmInfo: `${crypto.randomUUID()}|kaikaku-check|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to office.js's first question: which application, language and requirement sets it has. */
function appContext(language: Language) {
  return {
    _id: "kaikaku-check",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: localeName(language),
    _dataLocale: localeName(language),
    _docUrl: "",
    _clientMode: 1,
    _settings: [],
    _reason: "",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _appInstanceId: "kaikaku-check",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(excelInRequirementSets),
  };
}

const localeName = (language: Language) => (language === "ja" ? "ja-JP" : "en-US");
