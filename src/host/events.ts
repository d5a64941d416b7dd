/** The events that the host raises, with the numbers under which Office.js knows them (read from the client, build 16.0.15407). */
const numbers = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventKind = keyof typeof numbers;

/** The middle part of the client's `_Register…Event` methods. */
const registrations: Readonly<Record<string, EventKind>> = {
  DataChanged: "changed",
  Activated: "activated",
  Deactivated: "deactivated",
  Added: "added",
  SelectionChanged: "selectionChanged",
  Deleted: "deleted",
};

/** One message to the client, as its event `richApiMessage` carries it. */
export interface EventMessage {
  readonly messageCategory: 65_536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
  readonly isRemoteOverride: boolean;
}

/** Who listens to what, and the way to them. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly listeners = new Set<(message: EventMessage) => void>();
  private lastId = 0;
  /** `context.runtime.enableEvents` */
  enabled = true;

  /**
   * Remembers what the client wants to hear. Events that the host does not raise are registered and stay silent, as on a quiet workbook.
   */
  register(registration: string, targetId: string, count: 1 | -1): void {
    const key = `${registrations[registration] ?? registration} ${targetId}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + count));
  }

  /** Delivers messages to a client: the page posts them to the pane, a test hands them over. Returns the way to stop it. */
  listen(listener: (message: EventMessage) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Raises an event at a sheet and, where somebody listens to all sheets, at "Workbook" too. */
  raise(kind: EventKind, sheetId: string, content: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, "Workbook"]) {
      if ((this.registered.get(`${kind} ${targetId}`) ?? 0) === 0) continue;
      this.lastId++;
      const message = JSON.stringify({ worksheetId: sheetId, ...content });
      const event = {
        messageCategory: 65_536,
        messageType: numbers[kind],
        targetId,
        message,
        id: this.lastId,
        isRemoteOverride: false,
      } as const;
      for (const listener of this.listeners) listener(event);
    }
  }
}
