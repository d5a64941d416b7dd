import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const root = path.resolve(__dirname, "../..");
const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

/** An intranet server with the package on it: nothing but files. */
export interface Intranet {
  readonly host: string;
  /** Where the package is: the address that `npm run package` was told. */
  readonly base: string;
  /** The folder that `npm run package` wrote. */
  readonly folder: string;
  close(): void;
}

/** Makes the package of what is built, and serves it as any web server would, under a path, on a free port of this machine. */
export async function openIntranet(host: string): Promise<Intranet> {
  const top = mkdtempSync(path.join(tmpdir(), "kaikaku-intranet-"));
  const [ca, cert, key] = ["ca.crt", "server.crt", "server.key"].map((file) => path.join(top, file));
  const told = jest.spyOn(console, "log").mockImplementation(); // the package tells its steps
  await generateCertificates(ca, cert, key);
  told.mockRestore();
  const folder = path.join(top, "package");
  const server = createServer({ cert: readFileSync(cert ?? ""), key: readFileSync(key ?? "") }, ({ url = "/" }, response) => {
    const asked = new URL(url, "https://localhost").pathname.replace(/\/$/, "/index.html");
    const file = path.join(folder, "web", asked.replace("/kaikaku/", "/"));
    if (!asked.startsWith("/kaikaku/") || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `https://${host}:${(server.address() as AddressInfo).port}/kaikaku/`;
  const made = spawnSync(process.execPath, [path.join(root, "src/scripts/package.mjs"), "--no-build", "--base", base, "--out", folder], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  return {
    host,
    base,
    folder,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(top, { recursive: true });
    },
  };
}
