import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Book } from "../../src/host/book";
import { Host } from "../../src/host/host";
import type { PlannedFailure } from "../../src/host/traffic";

/**
 * Excel for a test: the real, unmodified Office.js client (excel-web-16.00.js) speaks to our host, so that plain `Excel.run` works.
 * The test file needs `@jest-environment jsdom`. The names used here are the client's inner ones: its version is pinned exactly.
 */
export function openInOffice(book: Book, options: OfficeOptions = {}): Host {
  const client = officeClient();
  const host = new Host(book, options);
  class TestSession extends client.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "https://host.test/", headers: {} });
    }
    _createRequestExecutorOrNull() {
      return {
        executeAsync: async (_customData: unknown, _flags: unknown, request: { readonly Body: unknown }) => {
          const answer = await (options.between ?? answered)(host, JSON.stringify(request.Body));
          return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: JSON.parse(answer) as unknown };
        },
      };
    }
    getEventRegistration(controlId: string) {
      return client.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  client.SessionBase._overrideSession = new TestSession();
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.events.listen((entry) => client._testTriggerRichApiMessageEvent({ entries: [entry] }));
  return host;
}

const answered = (host: Host, body: string): string => host.answer(body);

export interface OfficeOptions {
  readonly failures?: readonly PlannedFailure[];
  /** Stands between the client and the host: may refuse a request, keep back an answer, or change the workbook meanwhile. */
  readonly between?: (host: Host, body: string) => string | Promise<string>;
}

/** The part of OfficeExtension that is not in its public types. */
interface Client {
  readonly SessionBase: (new () => object) & { _overrideSession: unknown };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
}

/** Loads the client once for each test file; it looks for the script tag of office.js. */
function officeClient(): Client {
  if (!Object.hasOwn(window, "OfficeExtension")) {
    const script = document.createElement("script");
    script.type = "text/plain";
    script.src = "https://host.test/office.js";
    document.head.append(script);
    const path = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    window.eval(readFileSync(path, "utf8"));
  }
  return (window as unknown as { readonly OfficeExtension: Client }).OfficeExtension;
}
