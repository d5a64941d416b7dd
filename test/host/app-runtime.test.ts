/** @jest-environment jsdom */
import { newBook } from "../../src/host/book";
import { showPane } from "../../src/excel/show-pane";
import { openInOffice } from "../support/office";

test("Office.addin asks for the pane to be shown", async () => {
  const host = openInOffice(newBook());
  const shown: boolean[] = [];
  host.onPane = (visible) => shown.push(visible);
  await showPane();
  expect(shown).toEqual([true]);
});
