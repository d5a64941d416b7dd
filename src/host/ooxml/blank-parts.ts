import { strToU8 } from "fflate";
import { Parts } from "./parts";

const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The parts of a workbook without sheets, in the font and the alignment of Japanese Excel: what a workbook that was never a file is
 * written on.
 */
export const blankParts = (): Parts =>
  new Parts([
    [
      "[Content_Types].xml",
      xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/></Types>`,
      ),
    ],
    ["_rels/.rels", xml(relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`))],
    ["xl/workbook.xml", xml(`<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets/></workbook>`)],
    ["xl/_rels/workbook.xml.rels", xml(relations(`<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>`))],
    ["xl/styles.xml", xml(blankStyles)],
  ]);

const relations = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

const blankStyles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
