import { OfficeFault } from "./office-fault";
import { utf8Length } from "./utf8-length";

/** Excel on the web takes and gives at most 5 MB at a time. */
const mostBytes = 5 * 1024 * 1024;

/** A request that is to fail although nothing is wrong with it: the first one is number 1. */
export interface PlannedFailure {
  readonly request: number;
  readonly code: string;
}

/** Counts what goes over the wire, and holds it to Excel's limits. */
export class Traffic {
  requests = 0;
  bytesIn = 0;
  bytesOut = 0;

  constructor(private readonly failures: readonly PlannedFailure[]) {}

  /** Counts a request, and refuses the one that is too large or is to fail. */
  take(body: string): void {
    this.requests++;
    const bytes = utf8Length(body);
    this.bytesIn += bytes;
    const planned = this.failures.find(({ request }) => request === this.requests);
    if (planned) throw new OfficeFault(planned.code, `Request ${planned.request} was meant to fail.`);
    if (bytes > mostBytes) throw new OfficeFault("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
  }

  /** Counts an answer, and refuses the one that is too large. */
  give(body: string): void {
    const bytes = utf8Length(body);
    if (bytes > mostBytes) throw new OfficeFault("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    this.bytesOut += bytes;
  }
}
