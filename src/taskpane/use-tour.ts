import { useState } from "react";
import { recall, remember } from "./remembered";

/** Whether the first steps are to be seen: the first time, until they are closed, and whenever somebody asks for them. */
export function useTour() {
  const [shown, setShown] = useState<"first" | "asked" | undefined>(() => (recall("tourSeen") ? undefined : "first"));
  return {
    shown,
    open: () => setShown("asked"),
    close() {
      setShown(undefined);
      remember("tourSeen", "yes");
    },
  };
}
