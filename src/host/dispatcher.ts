import { HostAppRuntime } from "./app-runtime";
import { HostCollection, HostObject } from "./host-object";
import { callMember, hasMethod, readMember, writeMember } from "./member";
import { invalidArgument, itemNotFound, OfficeFault } from "./office-fault";
import { identify, query } from "./query";
import {
  actionTypes,
  pathTypes,
  toCamel,
  type WireAction,
  type WireArguments,
  type WireError,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

/** What the dispatcher needs of the host: where paths begin, and what clients keep. */
export interface Ground {
  readonly root: HostObject;
  keep(object: HostObject): string;
  release(reference: string): void;
  kept(reference: string): HostObject | undefined;
  register(object: HostObject, registration: string, count: 1 | -1): void;
  showPane(visible: boolean): void;
}

/** Answers one request: its actions in order, until one fails. The only place that knows paths, actions and the wire's names. */
export function dispatch(ground: Ground, request: WireRequest): WireResponse {
  return new Batch(ground, request.ObjectPaths).run(request.Actions);
}

/** One request at work. A path is walked once, when it is first needed: an "Add" in it must not add twice. */
class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<HostObject, string>();

  constructor(
    private readonly ground: Ground,
    private readonly paths: WireRequest["ObjectPaths"],
  ) {}

  run(actions: readonly WireAction[]): WireResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    let error: WireError | null = null;
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      } catch (failure) {
        error = { ...toWire(failure), ActionIndex: index };
        break;
      }
    }
    return { Error: error, Results: results, ProcessedCount: results.length, TraceIds: traces };
  }

  private perform(action: WireAction): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && identify(object, (one) => this.references.get(one));
      case actionTypes.query:
        return object && query(object, action.QueryInfo ?? {}, (one) => this.references.get(one));
      case actionTypes.method:
        return object && this.call(object, action);
      case actionTypes.setProperty:
        if (!object) throw itemNotFound(`the object whose ${toCamel(action.Name)} was set`);
        writeMember(object, setterNames[action.Name] ?? toCamel(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new OfficeFault("ApiNotFound", `Actions of type ${action.ActionType} are not played yet: src/host/dispatcher.ts`);
    }
  }

  private call(object: HostObject, action: WireAction): unknown {
    if (action.Name === "_KeepReference") return this.keep(object);
    if (action.Name === "_ValidateArraySize") return refuseOtherSize(object, this.given(action.ArgumentInfo));
    const registration = /^_(Unr|R)egister(\w*)Event$/.exec(action.Name);
    if (registration) return this.ground.register(object, registration[2] ?? "", registration[1] === "R" ? 1 : -1);
    return toValue(callMember(object, toCamel(action.Name), this.given(action.ArgumentInfo)));
  }

  private keep(object: HostObject): string {
    const reference = this.references.get(object) ?? this.ground.keep(object);
    this.references.set(object, reference);
    return reference;
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw itemNotFound(`object path ${id}`);
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private walk(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.ground.root;
      case pathTypes.newObject:
        return this.create(path.Name);
      case pathTypes.reference:
        return this.kept(path.Name);
      case pathTypes.nullObject:
        return null;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return toObject(callMember(parent, toCamel(path.Name), this.given(path.ArgumentInfo)), path.Name);
      case pathTypes.property:
        return toObject(readMember(parent, toCamel(path.Name)), path.Name);
      case pathTypes.indexer:
        return toObject(callMember(parent, indexer(parent), this.given(path.ArgumentInfo)), path.Name);
      default:
        throw new OfficeFault("ApiNotFound", `Object paths of type ${path.ObjectPathType} are not played yet: src/host/dispatcher.ts`);
    }
  }

  private kept(reference: string): HostObject {
    const object = this.ground.kept(reference);
    if (!object) throw itemNotFound(`object ${reference}`);
    this.references.set(object, reference);
    return object;
  }

  private create(type: string): HostObject | null {
    if (type === "Microsoft.InternalService.AddinInternalService") return null;
    if (type === HostAppRuntime.type) return new HostAppRuntime((visible) => this.ground.showPane(visible));
    throw new OfficeFault("ApiNotFound", `${type} is not played yet: src/host/dispatcher.ts`);
  }

  /** The arguments of a method: the client says null where one was left out. */
  private given(info: WireArguments | undefined): readonly unknown[] {
    return this.arguments(info).map((value) => value ?? undefined);
  }

  /** Arguments may be objects: the second list says which, and may be nested as the first one is. */
  private arguments({ Arguments, ReferencedObjectPathIds }: WireArguments = {}): readonly unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === "number" && reference > 0) return this.object(reference);
      if (Array.isArray(reference) && Array.isArray(value)) return value.map((part: unknown, index) => resolve(part, reference[index]));
      return value;
    };
    return (Arguments ?? []).map((value, index) => resolve(value, ReferencedObjectPathIds?.[index]));
  }
}

const indexer = (parent: HostObject): string =>
  hasMethod(parent, "getItem") || !(parent instanceof HostCollection) ? "getItem" : "getItemAt";

function toObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new OfficeFault("InvalidArgument", `${name} is not an object.`);
}

/** A method that was called for its value may give an object all the same (it was called for what it does). */
const toValue = (value: unknown): unknown => (value instanceof HostObject || value === undefined ? null : value);

/** What is no refusal of ours is a fault of the host; the client hears of it as of Excel's own unexpected faults. */
function toWire(failure: unknown): Omit<WireError, "ActionIndex"> {
  if (!(failure instanceof OfficeFault))
    return { Code: "GeneralException", Message: `The host failed: ${String(failure)}`, Location: "", HttpStatusCode: 500 };
  const status =
    failure.code === "ItemNotFound" ? 404 : failure.code === "AccessDenied" ? 403 : failure.code === "GeneralException" ? 500 : 400;
  return { Code: failure.code, Message: failure.message, Location: failure.location, HttpStatusCode: status };
}

/** Asked by the client before it sends a large array in several blocks, each of which would fit by itself. */
function refuseOtherSize(range: HostObject, [rows, columns]: readonly unknown[]): null {
  if (readMember(range, "rowCount") === rows && readMember(range, "columnCount") === columns) return null;
  throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}

/** The client sends some properties under another name when they are set. */
const setterNames: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };
