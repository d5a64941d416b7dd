import { Failure } from "../../failure";

/** The address of a server as the manifest needs it: absolute, https, ending with a slash. Throws a Failure for any other. */
export function serverAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) throw new Failure(wrong(text));
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const wrong = (text: string) => ({
  ja: `--base「${text}」は使えません。https で始まり、? や # を含まないアドレスを指定してください。例: https://intra.example.lg.jp/kaikaku/`,
  en: `--base "${text}" cannot be used: give an address that begins with https and has neither ? nor #, such as https://intra.example.lg.jp/kaikaku/`,
});
