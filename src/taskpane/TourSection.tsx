import { lazy, Suspense } from "react";
import type { TourProps } from "./Tour";

/** Most days nobody needs it: it is loaded when it is to be seen. */
const Tour = lazy(async () => ({ default: (await import(/* webpackChunkName: "tour" */ "./Tour")).Tour }));

/** The first three steps, once they are there. */
export const TourSection = (props: TourProps) => (
  <Suspense>
    <Tour {...props} />
  </Suspense>
);
