import { useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import type { ListRow } from "./list-rows";

/** How far PageUp and PageDown go. */
const page = 10;

/**
 * A list of any length is one stop of the Tab key: the arrow keys, Home and End move within it, and it is entered again where it was left.
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function useListFocus(rows: readonly ListRow[], list: RefObject<HTMLElement | null>, reveal: (index: number) => void) {
  const [stopKey, setStopKey] = useState<string>();
  const wanted = useRef(false);
  const places = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const stop = places.get(stopKey ?? "") ?? 0;

  // A row far away is drawn only now.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    buttonOf(list.current, stop)?.focus();
  });

  return {
    /** The row that Tab comes to: it is always drawn. */
    stop,
    onFocus({ target }: FocusEvent) {
      const index = indexOf(target);
      if (index !== undefined) setStopKey(rows[index]?.key);
    },
    onKeyDown(event: KeyboardEvent) {
      const index = indexOf(event.target);
      if (index === undefined) return;
      // Within an open finding the keys belong to its fields; Escape leaves them.
      if (!isRowButton(event.target)) {
        if (event.key !== "Escape") return;
        event.stopPropagation(); // Excel would take the focus into the sheet.
        return buttonOf(list.current, index)?.focus();
      }
      const to = target(event.key, index, rows.length - 1);
      if (to === undefined) return;
      event.preventDefault();
      wanted.current = true;
      setStopKey(rows[to]?.key);
      reveal(to);
    },
  };
}

function target(key: string, index: number, last: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -last, End: last };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(last, Math.max(0, index + step));
}

const buttonOf = (list: HTMLElement | null, index: number) => list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`);

const isRowButton = (target: EventTarget): boolean => target instanceof Element && target.matches("[data-row]");

function indexOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest("[data-index]") : null;
  return row ? Number(row.getAttribute("data-index")) : undefined;
}
