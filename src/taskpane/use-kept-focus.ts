import { useEffect } from "react";

const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";

/**
 * Where what has the focus goes away (a finding that was mended, a notice that was closed), the focus goes to what followed it, else to what stood
 * before: never to the top of the page. Who has left the pane for the sheet is not called back.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: HTMLElement | undefined;
    let order: readonly HTMLElement[] = [];

    const take = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? target : undefined;
      order = Array.from(document.querySelectorAll<HTMLElement>(focusable));
    };
    const leave = () => {
      const left = held;
      // What is taken away loses the focus, too; that is seen below, before this.
      setTimeout(() => {
        if (held === left && left && isThere(left) && document.activeElement !== left) held = undefined;
      });
    };
    const keep = () => {
      if (!held || isThere(held) || document.activeElement !== document.body) return;
      const place = order.indexOf(held);
      const next = [...order.slice(place + 1), ...order.slice(0, Math.max(0, place)).reverse()].find(isThere);
      held = undefined;
      next?.focus();
    };

    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled", "open"] });
    document.addEventListener("focusin", take);
    document.addEventListener("focusout", leave);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", take);
      document.removeEventListener("focusout", leave);
    };
  }, []);
}

const isThere = (element: HTMLElement): boolean => element.isConnected && !element.matches(":disabled") && element.checkVisibility();
