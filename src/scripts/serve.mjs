import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { certificate } from "./certificate.mjs";
import { root } from "./install.mjs";

const folder = path.join(root, "dist", "web");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Serves dist/web over https to this machine alone; gives the address, and a way to stop. Port 0 takes any free one. */
export async function serve({ port = 3000, installCertificate = false } = {}) {
  const { trusted, ...keys } = await certificate({ install: installCertificate });
  const server = createServer(keys, (request, response) => {
    const file = fileOf(request.url ?? "/");
    if (!file) return void response.writeHead(404).end("404");
    response.writeHead(200, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream", "Cache-Control": "no-cache" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `https://localhost:${server.address().port}`, trusted, close };
}

/** The file that an address stands for; undefined where there is none, or outside the folder. */
function fileOf(url) {
  const asked = pathOf(url);
  const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** "/%" and the like are no addresses: they stand for nothing, and must not stop the server. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return "";
  }
}
