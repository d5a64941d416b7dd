import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { playedInterfaces } from "../../src/host/readme";

const folder = join(__dirname, "../../src/host");

describe("the list of what is played", () => {
  test("has every class that plays an interface", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".ts"))
      .filter((file) => /static readonly played = /.test(readFileSync(join(folder, file), "utf8")));
    expect(playedInterfaces.map(({ file }) => file.replace("src/host/", "")).sort()).toEqual(files.sort());
  });

  test.each(playedInterfaces.map((one) => [one.interface, one] as const))("%s names each member once, in order", (_, { members }) => {
    const names = members.filter((member) => !member.startsWith("_"));
    expect(names).toEqual([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)));
  });
});
