import { existsSync } from "node:fs";
import path from "node:path";

/** The Chrome, Edge or Chromium of this machine: the one that CHROME_PATH names, or where such browsers usually are. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH, PATH = "", PROGRAMFILES = "C:\\Program Files", LOCALAPPDATA = "" } = process.env;
  const windows = [PROGRAMFILES, `${PROGRAMFILES} (x86)`, LOCALAPPDATA].flatMap((folder) => [
    path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
    path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]);
  const mac = ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge"];
  const onPath = PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [CHROME_PATH, ...onPath, ...mac, ...windows].find((file) => file !== undefined && existsSync(file));
}
