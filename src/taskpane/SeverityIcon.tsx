import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../rules/rule";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

/** Octagon, triangle, circle: each severity has a shape of its own, so that its colour is not needed. */
const shapes: Readonly<Record<Severity, { readonly outline: string; readonly sign: string }>> = {
  error: { outline: "M5.4 1.5h5.2l3.9 3.9v5.2l-3.9 3.9H5.4l-3.9-3.9V5.4z", sign: "m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8" },
  warning: { outline: "M8 1.7 15 14H1z", sign: "M8 6.2v3.6M8 12v.1" },
  info: { outline: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2z", sign: "M8 7.4v4M8 4.7v.1" },
};

/** The sign of a severity; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { outline, sign } = shapes[severity];
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={mergeClasses(styles.icon, styles[severity])}>
      <path d={outline} fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />
      <path d={sign} fill="none" stroke={tokens.colorNeutralBackground1} strokeWidth="1.7" strokeLinecap="round" />
    </svg>
  );
}
