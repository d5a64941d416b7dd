import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";

const folder = path.join(root, "node_modules", ".cache", "localhost");
const files = { ca: path.join(folder, "ca.crt"), cert: path.join(folder, "localhost.crt"), key: path.join(folder, "localhost.key") };

/**
 * The certificate of https://localhost, which office.js asks for. `trusted`: installed by office-addin-dev-certs, so browsers and Excel accept it
 * (Excel needs it, and the system asks the person first); otherwise one made here, that the browser warns about once.
 */
export async function certificate({ install = false } = {}) {
  const devCerts = (await import("office-addin-dev-certs")).default;
  const quiet = (work) => silently(work);
  if (install || (await quiet(() => isInstalled(devCerts)))) return { ...(await devCerts.getHttpsServerOptions()), trusted: true };
  if (!Object.values(files).every((file) => existsSync(file))) await quiet(() => devCerts.generateCertificates(files.ca, files.cert, files.key));
  return { cert: readFileSync(files.cert), key: readFileSync(files.key), trusted: false };
}

/** On a system without a known certificate store the question itself fails: then nothing is installed. */
function isInstalled(devCerts) {
  try {
    return devCerts.verifyCertificates();
  } catch {
    return false;
  }
}

/** The package tells its steps on the console; the person only wants the address. */
async function silently(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
