import { Text } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";
import { Disclosure } from "./Disclosure";

export interface OnDemandProps {
  readonly title: string;
  /** Said until it is there, where it has to be loaded. */
  readonly loading?: string;
  readonly onOpen?: () => void;
  readonly children: () => ReactNode;
}

/** A part of the pane that is drawn when somebody opens it; its code may be loaded only then. */
export function OnDemand({ title, loading = "", onOpen, children }: OnDemandProps) {
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setWasOpened(true);
    onOpen?.();
  };
  return (
    <Disclosure title={title} onOpen={open}>
      {wasOpened && <Suspense fallback={<Text size={200}>{loading}</Text>}>{children()}</Suspense>}
    </Disclosure>
  );
}
