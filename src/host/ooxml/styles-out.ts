import type { OverlaidStyle } from "../sheet-parts";
import { defaultFont, type Alignment, type Border, type Font, type Side, type Style } from "../style";
import { lineName } from "./border-lines";
import { Edits } from "./edits";
import { builtInId } from "./number-formats";
import type { FileStyles } from "./styles-in";
import { element, parseXml } from "./xml";

/** Gives every style a number in the file. Styles that came from it keep theirs; new ones are added behind, and nothing is taken away. */
export class StyleTable {
  private readonly cellIds: Map<Style | undefined, number>;
  private readonly lists: { readonly [Name in ListName]: Added };
  private readonly cellKeys = new Map<string, number>();
  private readonly addedFormats = new Map<string, number>();

  constructor(private readonly file: FileStyles) {
    this.cellIds = new Map<Style | undefined, number>([[undefined, 0], ...file.cells.map((style, id) => [style, id] as const)]);
    this.lists = {
      fonts: new Added(file.fonts.length),
      fills: new Added(file.fills.length),
      borders: new Added(file.borders.length),
      cellXfs: new Added(file.cells.length),
      dxfs: new Added(file.overlays.length),
    };
  }

  idOf(style: Style | undefined): number {
    const known = this.cellIds.get(style);
    if (known !== undefined || style === undefined) return known ?? 0;
    const xml = this.cellXml(style);
    const id = this.cellKeys.get(xml) ?? this.lists.cellXfs.add(xml);
    this.cellKeys.set(xml, id);
    this.cellIds.set(style, id);
    return id;
  }

  overlayIdOf(style: OverlaidStyle): number {
    const font = style.font ? element("font", {}, fontParts(style.font)) : "";
    const format =
      style.numberFormat === undefined
        ? ""
        : element("numFmt", { numFmtId: this.formatId(style.numberFormat), formatCode: style.numberFormat });
    const fill =
      style.fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
    const border = style.borders && Object.keys(style.borders).length > 0 ? bordersXml(style.borders) : "";
    return this.lists.dxfs.add(`<dxf>${font}${format}${fill}${border}</dxf>`);
  }

  /** styles.xml with what was added. */
  get text(): string {
    const root = parseXml(this.file.source);
    const edits = new Edits(this.file.source);
    const formats = [...this.addedFormats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode })).join("");
    const order = [
      "numFmts",
      "fonts",
      "fills",
      "borders",
      "cellStyleXfs",
      "cellXfs",
      "cellStyles",
      "dxfs",
      "tableStyles",
      "colors",
      "extLst",
    ];
    const put = (name: string, added: string, count: number) => {
      if (added === "") return;
      const list = root.child(name);
      const total = (list?.children.length ?? 0) + count;
      const content = list ? list.source.slice(list.contentStart, list.contentEnd) : "";
      const xml = element(name, { count: total }, content + added);
      if (list) return edits.replace(list.start, list.end, xml);
      const next = root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
      edits.insert(next?.start ?? root.contentEnd, xml);
    };
    put("numFmts", formats, this.addedFormats.size);
    for (const [name, list] of Object.entries(this.lists)) put(name, list.xml, list.count);
    return edits.result;
  }

  private cellXml(style: Style): string {
    const [fontId, fillId, borderId, numFmtId] = [
      this.fontId(style.font),
      this.fillId(style.fill),
      this.borderId(style.borders),
      this.formatId(style.numberFormat),
    ];
    const aligned = style.alignment ?? this.file.cells[0]?.alignment;
    const alignment = aligned ? alignmentXml(aligned) : "";
    const protection = style.unlocked === true ? '<protection locked="0"/>' : "";
    const applied = {
      applyNumberFormat: numFmtId > 0 || undefined,
      applyFont: fontId > 0 || undefined,
      applyFill: fillId > 0 || undefined,
      applyBorder: borderId > 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    };
    return element("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment + protection);
  }

  private fontId(font: Font | undefined): number {
    if (font === undefined) return 0;
    const known = this.file.fonts.indexOf(font);
    return known >= 0 ? known : this.lists.fonts.add(element("font", {}, fontParts({ ...defaultFont, ...this.file.fonts[0], ...font })));
  }

  private fillId(fill: string | undefined): number {
    if (fill === undefined) return 0;
    const known = this.file.fills.indexOf(fill);
    return known >= 0
      ? known
      : this.lists.fills.add(
          `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
        );
  }

  private borderId(borders: Style["borders"]): number {
    if (borders === undefined || Object.keys(borders).length === 0) return 0;
    const known = this.file.borders.indexOf(borders);
    return known >= 0 ? known : this.lists.borders.add(bordersXml(borders));
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    const known = [...this.file.formats].find(([, text]) => text === format)?.[0] ?? this.addedFormats.get(format) ?? builtInId(format);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.file.formats.keys(), ...this.addedFormats.values()) + 1;
    this.addedFormats.set(format, id);
    return id;
  }
}

type ListName = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** What is added behind a list of the file; the same is added once. */
class Added {
  private readonly ids = new Map<string, number>();

  constructor(private readonly first: number) {}

  add(xml: string): number {
    const id = this.ids.get(xml) ?? this.first + this.ids.size;
    this.ids.set(xml, id);
    return id;
  }

  get xml(): string {
    return [...this.ids.keys()].join("");
  }
  get count(): number {
    return this.ids.size;
  }
}

const argb = (color: string): string => `FF${color.slice(1)}`;

/** The parts of a font in the order that the schema wants. */
function fontParts(font: Font): string {
  const underline = font.underline === undefined || font.underline === "None" ? undefined : underlines[font.underline];
  return [
    font.bold === undefined ? "" : font.bold ? "<b/>" : "",
    font.italic === true ? "<i/>" : "",
    font.strikethrough === true ? "<strike/>" : "",
    underline === undefined ? "" : element("u", { val: underline }),
    font.size === undefined ? "" : element("sz", { val: font.size }),
    font.color === undefined ? "" : element("color", { rgb: argb(font.color) }),
    font.name === undefined ? "" : element("name", { val: font.name }),
  ].join("");
}

const underlines = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function bordersXml(borders: Readonly<Partial<Record<Side, Border>>>): string {
  const line = (name: string, border: Border | undefined) =>
    border ? element(name, { style: lineName(border) }, element("color", { rgb: argb(border.color) })) : `<${name}/>`;
  const diagonal = borders.DiagonalDown ?? borders.DiagonalUp;
  const parts =
    line("left", borders.EdgeLeft) + line("right", borders.EdgeRight) + line("top", borders.EdgeTop) + line("bottom", borders.EdgeBottom);
  const turned = {
    diagonalUp: borders.DiagonalUp !== undefined || undefined,
    diagonalDown: borders.DiagonalDown !== undefined || undefined,
  };
  return element("border", turned, parts + (diagonal ? line("diagonal", diagonal) : ""));
}

const horizontals = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

function alignmentXml({ horizontal, vertical, wrap, shrink, indent, rotation }: Alignment): string {
  return element("alignment", {
    horizontal: horizontal === undefined ? undefined : horizontals[horizontal],
    vertical: (vertical ?? "Center").toLowerCase(),
    textRotation: rotation === undefined || rotation === 0 ? undefined : rotation === 180 ? 255 : rotation < 0 ? 90 - rotation : rotation,
    wrapText: wrap === true || undefined,
    indent: indent === undefined || indent === 0 ? undefined : indent,
    shrinkToFit: shrink === true || undefined,
  });
}
