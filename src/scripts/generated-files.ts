import { hostReadme } from "../host/readme";
import { layoutsReadme } from "../layouts/readme";
import { rulesReadme } from "../rules/readme";
import { settingsReadme } from "../settings/readme";
import { developmentBase, manifestText } from "./manifest/manifest";

/** A file that is written by the project itself, checked in, and compared with its source by a test. */
export interface GeneratedFile {
  /** From the top of the repository. */
  readonly path: string;
  text(): string;
}

/** Every generated file, one line for each. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: "src/rules/README.md", text: rulesReadme },
  { path: "src/settings/README.md", text: settingsReadme },
  { path: "src/layouts/README.md", text: layoutsReadme },
  { path: "src/host/README.md", text: hostReadme },
  { path: "manifest.xml", text: () => manifestText(developmentBase) },
];
