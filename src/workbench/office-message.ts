import { z } from "zod";

/** What office.js of the pane says to the page that embeds it, in a JSON text: a call, or the wish to hear of an event. */
const incoming = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.union([z.number(), z.string()]),
  _actionType: z.number(),
  _data: z.unknown(),
});

export type OfficeMessage = z.infer<typeof incoming>;

/** The kinds of `_actionType`. */
export const actionType = { call: 0, register: 1, unregister: 2 } as const;

/** The message in a text that arrived, or undefined where the text is something else. */
export function readMessage(data: unknown): OfficeMessage | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  const read = incoming.safeParse(JSON.parse(data));
  return read.success ? read.data : undefined;
}

/** The text that answers a message (`event: false`), or tells of an event under the message that registered for it. */
export function writeAnswer(to: OfficeMessage, data: unknown, { event, errorCode = 0 }: { event: boolean; errorCode?: number }): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: errorCode,
    _responseType: event ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** A call of executeMethod: which one, and for the rich API (93) the request. */
const methodCall = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
});

/** The number of the method that is called, its first argument, and the body of the request where it is one of the rich API. */
export function readMethodCall(data: unknown): { readonly method: number; readonly first: string; readonly body: string } {
  const { DdaMethod, ArrayData } = methodCall.parse(data);
  const text = (index: number) => String(ArrayData?.[index] ?? "");
  return { method: DdaMethod.DispatchId, first: text(0), body: text(4) };
}
