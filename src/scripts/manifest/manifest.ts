import type { Bilingual } from "../../language";
import { ribbonGroup } from "../../ribbon";
import { version } from "../../version";
import { iconFile, iconNames, iconSizes } from "../icons";
import { longTexts, shortTexts, versionOverrides } from "./commands";
import { element } from "./xml";

/** Where everything comes from in development: the server of `npm run excel`. */
export const developmentBase = "https://localhost:3000/";

/** Excel knows the add-in by it, wherever it comes from: it never changes. */
const id = "f94ac89d-19c7-4b5e-b87b-413609b43e27";

const description: Bilingual = {
  ja: "行財政改革プログラムの改革課題シートと指標一覧を検査し、不備のあるセルを示し、集計シートを作成します。",
  en:
    "Checks the issue sheets and indicator lists of an administrative reform programme, shows the cells that need mending, " +
    "and builds summary sheets.",
};

/**
 * manifest.xml: what Office has to know of the add-in. XML, as perpetual versions know no other form. LTSC 2021 has what it asks for.
 * https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 * @param base the address of the server, ending with a slash
 */
export function manifestText(base: string): string {
  const at = (file: string) => `${base}${file}`;
  const app = element(
    "OfficeApp",
    {
      xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "xsi:type": "TaskPaneApp",
    },
    [
      element("Id", {}, id),
      element("Version", {}, `${version}.0`),
      element("ProviderName", {}, "Kaikaku Check"),
      element("DefaultLocale", {}, "ja-JP"),
      worded("DisplayName", {}, ribbonGroup, "Override"),
      worded("Description", {}, description, "Override"),
      element("IconUrl", { DefaultValue: at(iconFile("App", 32)) }),
      element("HighResolutionIconUrl", { DefaultValue: at(iconFile("App", 64)) }),
      element("SupportUrl", { DefaultValue: at("taskpane.html") }),
      element("AppDomains", {}, [element("AppDomain", {}, new URL(base).origin)]),
      element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
      element("Requirements", {}, [element("Sets", {}, [requirement("ExcelApi", "1.13"), requirement("SharedRuntime", "1.1")])]),
      element("DefaultSettings", {}, [element("SourceLocation", { DefaultValue: at("taskpane.html") })]),
      element("Permissions", {}, "ReadWriteDocument"),
      versionOverrides(
        element("Resources", {}, [
          element("bt:Images", {}, iconNames.flatMap((name) => iconSizes.map((size) => image(`${name}.${size}`, at(iconFile(name, size)))))),
          element("bt:Urls", {}, [element("bt:Url", { id: "Pane.Url", DefaultValue: at("taskpane.html") })]),
          element("bt:ShortStrings", {}, strings(shortTexts)),
          element("bt:LongStrings", {}, strings(longTexts)),
        ]),
      ),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- Written by npm run generate from src/ribbon.ts and src/scripts/manifest. -->\n${app}\n`;
}

const requirement = (name: string, minimum: string): string => element("Set", { Name: name, MinVersion: minimum });

const image = (name: string, address: string): string => element("bt:Image", { id: name, DefaultValue: address });

/** Japanese is what is shown in every language that has nothing of its own. */
const worded = (name: string, attributes: Readonly<Record<string, string>>, text: Bilingual, override: string): string =>
  element(name, { ...attributes, DefaultValue: text.ja }, [element(override, { Locale: "en-US", Value: text.en })]);

const strings = (texts: Readonly<Record<string, Bilingual>>): readonly string[] =>
  Object.entries(texts).map(([name, text]) => worded("bt:String", { id: name }, text, "bt:Override"));
