import { HostObject } from "./host-object";
import { OfficeFault } from "./office-fault";

type Method = (...args: readonly unknown[]) => unknown;

/** The value of a property, if the object plays it. */
export function readMember(object: HostObject, name: string): unknown {
  refuseUnlessPlayed(object, name);
  return Reflect.get(object, name);
}

/** Sets a property, if the object plays it and Excel lets it be set. */
export function writeMember(object: HostObject, name: string, value: unknown): void {
  refuseUnlessPlayed(object, name);
  if (!isSettable(object, name))
    throw new OfficeFault("InvalidOperation", `${memberName(object, name)} cannot be set.`, memberName(object, name));
  Reflect.set(object, name, value);
}

/** Calls a method, if the object plays it. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  refuseUnlessPlayed(object, name);
  const method: unknown = Reflect.get(object, name);
  if (!isMethod(method)) throw notPlayed(object, name);
  return method.apply(object, [...args]);
}

/** Is the member a method, to be called at once, or a property, to be read when it is loaded? */
export const hasMethod = (object: HostObject, name: string): boolean =>
  object.played.members.includes(name) && isMethod(descriptorOf(object, name)?.value);

/** The names of the properties that Excel loads where nothing is said: all but other objects. */
export function scalarNames(object: HostObject): readonly string[] {
  const properties = object.played.members.filter((name) => !name.startsWith("_") && name !== "items" && !hasMethod(object, name));
  return properties.filter((name) => !leadsOn(object, name));
}

/** Does the property give another object? It may refuse to, where the object is of another type ("ConditionalFormat.custom"). */
function leadsOn(object: HostObject, name: string): boolean {
  try {
    const value: unknown = Reflect.get(object, name);
    return value instanceof HostObject || (value === null && name.endsWith("OrNullObject"));
  } catch (fault) {
    if (fault instanceof OfficeFault && fault.code === "InvalidOperation") return true;
    throw fault;
  }
}

/** "Range.values", as Excel names the place of an error. */
export const memberName = (object: HostObject, name: string): string => `${object.played.interface.replace("Excel.", "")}.${name}`;

function refuseUnlessPlayed(object: HostObject, name: string): void {
  if (!object.played.members.includes(name)) throw notPlayed(object, name);
}

const notPlayed = (object: HostObject, name: string): OfficeFault =>
  new OfficeFault("ApiNotFound", `${object.played.interface}.${name} is not played yet: ${object.played.file}`, memberName(object, name));

const isMethod = (value: unknown): value is Method => typeof value === "function";

const isSettable = (object: HostObject, name: string): boolean => descriptorOf(object, name)?.set !== undefined;

function descriptorOf(object: HostObject, name: string): PropertyDescriptor | undefined {
  for (let holder: unknown = object; holder instanceof Object; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}
