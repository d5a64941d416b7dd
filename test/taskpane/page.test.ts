/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const page = new DOMParser().parseFromString(readFileSync("src/taskpane/taskpane.html", "utf8"), "text/html");
const policy = new Map(
  (page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "").split(";").map((directive) => {
    const [name = "", ...sources] = directive.trim().split(/\s+/);
    return [name, sources] as const;
  }),
);

describe("the page of the pane", () => {
  test("speaks with nobody, and lets nothing in that is not named", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual(["'none'"]);
  });

  test("accepts no inline style but the empty element that rules are added to", () => {
    const empty = createHash("sha256").update("").digest("base64");
    expect(policy.get("style-src")).toEqual(["'self'", `'sha256-${empty}'`]);
  });

  test("has neither script nor style of its own in it", () => {
    expect(Array.from(page.querySelectorAll("script"), (script) => script.textContent)).toEqual([""]);
    expect(page.querySelectorAll("style, [style], [onclick], [onload]")).toHaveLength(0);
  });
});
