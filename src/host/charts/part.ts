/** A part of a chart, as the objects of Office.js hold it: how it is now, and how it is changed. */
export class Part<T extends object> {
  constructor(
    private readonly read: () => T,
    private readonly write: (whole: T) => void,
  ) {}

  get now(): T {
    return this.read();
  }

  change(part: Partial<T>): void {
    this.replace({ ...this.now, ...part });
  }

  replace(whole: T): void {
    this.write(whole);
  }

  /** A part of this part. */
  at<K extends keyof T>(key: K): Part<T[K] & object> {
    return new Part(
      () => Object(this.now[key]) as T[K] & object,
      (whole) => this.write({ ...this.now, [key]: whole }),
    );
  }
}
