/** The codes with which Excel refuses, as far as the host refuses for the same reasons. */
export type FaultCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded";

/** Excel's refusal of one action: what Office.js hands to the add-in as OfficeExtension.Error. */
export class OfficeFault extends Error {
  constructor(
    readonly code: FaultCode | (string & {}),
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "OfficeFault";
  }
}

/** The argument or the value is not one that Excel takes. */
export const invalidArgument = (message: string, location?: string): OfficeFault => new OfficeFault("InvalidArgument", message, location);

/** There is no such thing, or it is there no more. */
export const itemNotFound = (what: string, location?: string): OfficeFault =>
  new OfficeFault("ItemNotFound", `The requested resource doesn't exist: ${what}.`, location);
