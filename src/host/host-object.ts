/** Which members of which Excel interface a class plays, and the file in which the others would have to be added. */
export interface Played {
  readonly interface: string;
  readonly file: string;
  readonly members: readonly string[];
}

export const played = (name: string, file: string, members: readonly string[]): Played => ({
  interface: `Excel.${name}`,
  file: `src/host/${file}.ts`,
  members,
});

/** An object of Excel as the host plays it. It knows nothing of `load`, `sync` or the wire: the dispatcher and the direct context do. */
export abstract class HostObject {
  abstract readonly played: Played;

  /** The properties that Office.js needs to find an item of a collection again, whether they were asked for or not. */
  get identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The name under which events of this object are delivered. */
  get eventTarget(): string {
    return "Workbook";
  }
}

/** A collection of Excel. Items without an identity are told apart by their position. */
export abstract class HostCollection extends HostObject {
  abstract get items(): readonly HostObject[];
}

/** The named members of an Excel interface, as the host has to offer them: the same arguments, host objects for objects. */
export type Plays<T, Members extends readonly (keyof T)[]> = {
  [K in Members[number]]: T[K] extends (...args: infer Arguments) => unknown
    ? (...args: HostArguments<Arguments>) => unknown
    : HostValue<T[K]>;
};

type HostArguments<Arguments extends unknown[]> = { [I in keyof Arguments]: HostValue<Arguments[I]> };

type HostValue<Value> = Value extends OfficeExtension.ClientObject
  ? HostObject
  : Value extends OfficeExtension.ClientObject[]
    ? readonly HostObject[]
    : Value extends unknown[][]
      ? unknown
      : Value;
