/** Where the manifest of the repository has everything come from: the server of `npm run excel`. */
const development = "https://localhost:3000/";

/** The manifest for another server. Its Id stays: Excel knows the add-in by it, wherever it comes from. */
export function manifestFor(manifest: string, base: string): string {
  const domain = (address: string) => `<AppDomain>${new URL(address).origin}</AppDomain>`;
  return manifest.replaceAll(domain(development), domain(base)).replaceAll(development, base.replaceAll("&", "&amp;"));
}
