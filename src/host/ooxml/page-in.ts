import type { HeaderFooter, PageLayout } from "../sheet-parts";
import type { XmlElement } from "./xml";

/** Paper sizes by their numbers in a file (ECMA-376, 18.3.1.63). */
export const paperNumbers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;

const inch = 72;

/** How a sheet is printed; print area and titles stand elsewhere, among the names of the workbook. */
export function readPageLayout(root: XmlElement): PageLayout {
  const [setup, margins] = [root.child("pageSetup"), root.child("pageMargins")];
  const paper = Object.entries(paperNumbers).find(([, number]) => number === setup?.number("paperSize"))?.[0];
  const isFitted = root.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") === true;
  const scale = setup?.number("scale");
  const [header, footer] = [readHeaderFooter(root, "oddHeader"), readHeaderFooter(root, "oddFooter")];
  return {
    ...(setup?.attribute("orientation") === "landscape" ? { orientation: "Landscape" } : {}),
    ...(isPaper(paper) ? { paperSize: paper } : {}),
    ...(isFitted ? { fit: { across: setup?.number("fitToWidth") ?? 1, down: setup?.number("fitToHeight") ?? 1 } } : {}),
    ...(scale === undefined || isFitted ? {} : { scale }),
    ...(root.child("printOptions")?.flag("horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
    ...(margins ? { margins: readMargins(margins) } : {}),
  };
}

const isPaper = (name: string | undefined): name is keyof typeof paperNumbers => name !== undefined && Object.hasOwn(paperNumbers, name);

export const marginNames = ["left", "right", "top", "bottom", "header", "footer"] as const;

function readMargins(margins: XmlElement): NonNullable<PageLayout["margins"]> {
  return Object.fromEntries(
    marginNames.flatMap((name) => {
      const inches = margins.number(name);
      return inches === undefined ? [] : [[name, inches * inch]];
    }),
  );
}

/** "&L…&C…&R…": what stands before the first of them is in the middle. */
function readHeaderFooter(root: XmlElement, name: "oddHeader" | "oddFooter"): HeaderFooter | undefined {
  const text = root.child("headerFooter")?.child(name)?.text;
  if (text === undefined || text === "") return undefined;
  const parts = text.split(/&([LCR])/);
  const found: Record<string, string> = parts[0] ? { C: parts[0] } : {};
  for (let index = 1; index < parts.length; index += 2) found[parts[index] ?? ""] = parts[index + 1] ?? "";
  return { ...(found.L ? { left: found.L } : {}), ...(found.C ? { center: found.C } : {}), ...(found.R ? { right: found.R } : {}) };
}
