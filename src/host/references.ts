import type { HostObject } from "./host-object";

/** The objects that a client keeps beyond a request, by the text it names them with. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  keep(object: HostObject): string {
    this.last++;
    const reference = `R${this.last}`;
    this.objects.set(reference, object);
    return reference;
  }

  kept(reference: string): HostObject | undefined {
    return this.objects.get(reference);
  }

  release(reference: string): void {
    this.objects.delete(reference);
  }

  /** How many there are: one that only grows is a leak of the add-in. */
  get count(): number {
    return this.objects.size;
  }
}
