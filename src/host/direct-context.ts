import type { Host } from "./host";
import { HostObject } from "./host-object";
import { callMember, hasMethod, readMember, writeMember } from "./member";
import { itemNotFound } from "./office-fault";

/**
 * The host's objects in the shape of Office.js, for the command line, which carries no office.js: there is nothing to load, everything happens
 * at once, and `sync` only says whether it went well. What was read stays as it was read until the next sync, as with Office.js.
 */
export function directContext(host: Host): Excel.RequestContext {
  return new DirectContext(host).context;
}

class DirectContext {
  readonly context: Excel.RequestContext;
  private failure: unknown;
  private syncs = 0;
  private readonly objects = new WeakMap<object, HostObject>();

  constructor(private readonly host: Host) {
    const workbook = this.wrap(host.root);
    const context = {
      workbook,
      application: Reflect.get(workbook, "application") as unknown,
      runtime: Reflect.get(workbook, "_Runtime") as unknown,
      trackedObjects: { add: nothing, remove: nothing },
      load: nothing,
      sync: (passed?: unknown) => this.sync(passed),
    };
    this.context = context as unknown as Excel.RequestContext;
  }

  private sync(passed: unknown): Promise<unknown> {
    this.syncs++;
    const { failure } = this;
    this.failure = undefined;
    this.host.bookChanged();
    return failure === undefined ? Promise.resolve(passed) : Promise.reject(failure);
  }

  /** After a failure nothing more is done until the next sync, as in a batch of Office.js. */
  private attempt(action: () => unknown): unknown {
    if (this.failure !== undefined) return undefined;
    try {
      return action();
    } catch (failure) {
      this.failure = failure;
      return undefined;
    }
  }

  private wrap(object: HostObject): object {
    const read = new Map<string, unknown>();
    let readAt = this.syncs;
    const proxy: object = new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name !== "string" || name === "then") return undefined;
          if (Object.hasOwn(common, name)) return name === "isNullObject" ? false : name === "context" ? this.context : () => proxy;
          if (hasMethod(object, name))
            return (...args: readonly unknown[]) => this.result(this.attempt(() => callMember(object, name, this.unwrapAll(args))));
          if (readAt !== this.syncs) read.clear();
          readAt = this.syncs;
          if (!read.has(name)) read.set(name, this.property(name, readMember(object, name)));
          return read.get(name);
        },
        set: (_, name, value: unknown) => {
          this.attempt(() => writeMember(object, String(name), this.unwrap(value)));
          return true;
        },
      },
    );
    this.objects.set(proxy, object);
    return proxy;
  }

  /** What is not there: whatever is asked of it is not there either. */
  private nothing(): object {
    const proxy: object = new Proxy(nothing, {
      get: (_, name) => {
        if (typeof name !== "string" || name === "then") return undefined;
        if (Object.hasOwn(common, name)) return name === "isNullObject" ? true : name === "context" ? this.context : () => proxy;
        return this.nothing();
      },
      set: (_, name) => {
        this.attempt(() => {
          throw itemNotFound(`the object whose ${String(name)} was set`);
        });
        return true;
      },
      apply: () => this.nothing(),
    });
    return proxy;
  }

  /** What a method gives: an object, the null object, or a value in a ClientResult. */
  private result(value: unknown): object {
    if (value instanceof HostObject) return this.wrap(value);
    return value === null || value === undefined ? this.nothing() : { value };
  }

  private property(name: string, value: unknown): unknown {
    if (value instanceof HostObject) return this.wrap(value);
    if (value === null && name.endsWith("OrNullObject")) return this.nothing();
    return Array.isArray(value) && name === "items" ? value.map((item: unknown) => this.property("", item)) : value;
  }

  private unwrapAll(args: readonly unknown[]): readonly unknown[] {
    return args.map((value) => (value === null ? undefined : this.unwrap(value)));
  }

  private unwrap(value: unknown): unknown {
    return value instanceof Object ? (this.objects.get(value) ?? value) : value;
  }
}

/** What every object of Office.js has. */
const common = { isNullObject: true, context: true, load: true, track: true, untrack: true } as const;

const nothing = (): void => undefined;
