import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { PaneWords } from "./words";

export interface StepwiseProps<Item> {
  readonly items: readonly Item[];
  readonly words: PaneWords;
  readonly className: string;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** Drawn at first, and more by each press. */
const step = 50;

/** A list that is seldom long: where it is, it is drawn a step at a time, and says how many are left. */
export function Stepwise<Item>({ items, words, className, children }: StepwiseProps<Item>) {
  const [limit, setLimit] = useState(step);
  const left = items.length - limit;
  return (
    <>
      <ul className={className}>{items.slice(0, limit).map(children)}</ul>
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + step)}>
          {words.more(Math.min(step, left), left)}
        </Button>
      )}
    </>
  );
}
