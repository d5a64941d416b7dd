import type { CheckJson } from "../../contract/check-schema";
import type { Language } from "../../language";
import { rules } from "../../rules/index";
import { version } from "../../version";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** For other programs: SARIF 2.1.0 (OASIS); a cell is a logical location of its file. */
export function sarif({ findings }: CheckJson, language: Language): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "kaikaku-check",
            semanticVersion: version,
            rules: rules.map(({ id, title, reason, severity, offByDefault = false }) => ({
              id,
              shortDescription: { text: title[language] },
              fullDescription: { text: reason[language] },
              defaultConfiguration: { level: levels[severity], enabled: !offByDefault },
            })),
          },
        },
        results: findings.map(({ ruleId, severity, file, cells, message, waived }) => ({
          ruleId,
          level: levels[severity],
          message: { text: message },
          // The waiver is kept in the file that was checked: "inSource". Where one result says so, all have to (3.27.23).
          suppressions: waived
            ? [{ kind: "inSource", status: "accepted", justification: waived.reason, properties: { by: waived.by, until: waived.until } }]
            : [],
          locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file.replaceAll("\\", "/")) } }, logicalLocations: cells.map((fullyQualifiedName) => ({ fullyQualifiedName })) }],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
