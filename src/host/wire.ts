/**
 * What Office.js sends and takes, as read from the traffic of the unmodified client (@microsoft/office-js 1.1.110, build 16.0.15407).
 * Names of members are PascalCase here and in answers, and camelCase in what is selected.
 */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** An argument that is itself an object holds its path id, and the same id stands at the same place of the second list. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery | null;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface WireResponse {
  readonly Error: WireError | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly ProcessedCount: number;
  readonly TraceIds: readonly number[];
}

export const toPascal = (name: string): string => name.replace(/^_?[a-z]/, (first) => first.toUpperCase());
export const toCamel = (name: string): string => name.replace(/^[A-Z]/, (first) => first.toLowerCase());
