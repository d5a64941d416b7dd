/**
 * What a pane asks of its page and jsdom does not have, which lays nothing out: every row of a list is 64 px high, in a window of 768 px.
 * Imported for what it does.
 */
const nothing = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: jest.fn(() => nothing), scrollTo: () => undefined });
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { get: () => 64 });
