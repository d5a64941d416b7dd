import type { Host } from "../../src/host/host";
import type { WireRequest, WireResponse } from "../../src/host/wire";

/** What goes wrong with one request of a command. */
export interface Fault {
  readonly name: string;
  /** What the person has to be told; undefined where nobody is left to be told. */
  readonly says: { readonly ja: RegExp; readonly en: RegExp } | undefined;
  /** Answers the request that it befalls. */
  befall(host: Host, body: string): string | Promise<string>;
}

const says = {
  editing: { ja: /編集中.*Enter か Esc/, en: /cell-edit mode.*Enter or Esc/ },
  protected: { ja: /保護.*解除してから/, en: /protected.*Unprotect/ },
  gone: { ja: /シートが削除されたか、名前が変わり.*もう一度検査/, en: /deleted or renamed.*check again/ },
  tooLarge: { ja: /データが大きすぎました.*分けて|大きすぎて.*取り込んでください/, en: /Too much data.*Split|too large.*Open it in Excel/ },
  general: { ja: /完了できませんでした（GeneralException）.*もう一度/, en: /could not finish \(GeneralException\).*try again/ },
};

/** Each that a request can meet with. A batch is no transaction: what Excel did before it stopped stays done. */
export const faults: readonly Fault[] = [
  { name: "a cell is being edited", says: says.editing, befall: refused("InvalidOperationInCellEditMode") },
  { name: "a sheet is protected, which stops a batch half-way", says: says.protected, befall: stopped("AccessDenied", 1 / 2) },
  { name: "a sheet is gone, which stops a batch early", says: says.gone, befall: stopped("ItemNotFound", 1 / 4) },
  { name: "the request is too large", says: says.tooLarge, befall: refused("RequestPayloadSizeLimitExceeded") },
  { name: "the answer is too large, when all is done", says: says.tooLarge, befall: stopped("ResponsePayloadSizeLimitExceeded", 1) },
  { name: "Excel fails", says: says.general, befall: refused("GeneralException") },
  { name: "Excel fails late in a batch", says: says.general, befall: stopped("GeneralException", 3 / 4) },
  { name: "Excel fails at the last of a batch", says: says.general, befall: stopped("GeneralException", 0.9999) },
  { name: "the pane is closed", says: undefined, befall: unheard },
];

/** Nothing of the request is done. */
function refused(code: string): Fault["befall"] {
  return () => JSON.stringify(refusal(code, { Results: [], ProcessedCount: 0, TraceIds: [] }));
}

/** A part of the request is done, then it is refused. */
function stopped(code: string, part: number): Fault["befall"] {
  return (host, body) => {
    const request = JSON.parse(body) as WireRequest;
    const done = request.Actions.slice(0, Math.floor(request.Actions.length * part));
    const answer = JSON.parse(host.answer(JSON.stringify({ ...request, Actions: done }))) as WireResponse;
    return JSON.stringify(refusal(code, answer, Math.min(done.length, request.Actions.length - 1)));
  };
}

/** The request is done, and nobody hears of it. */
function unheard(host: Host, body: string): Promise<string> {
  host.answer(body);
  return never;
}

/** What nobody hears. */
export const never = new Promise<string>(() => undefined);

const refusal = (Code: string, answer: Omit<WireResponse, "Error">, ActionIndex = 0): WireResponse => ({
  ...answer,
  Error: { Code, Message: "Zugriff verweigert", Location: "", HttpStatusCode: 400, ActionIndex },
});
