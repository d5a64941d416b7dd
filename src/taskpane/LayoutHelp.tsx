import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Language } from "../language";
import { layouts } from "../layouts/index";
import { Disclosure } from "./Disclosure";
import { DrawnSheet } from "./DrawnSheet";
import { words as allWords } from "./words";

const useStyles = makeStyles({
  layouts: { display: "flex", flexDirection: "column", gap: "8px" },
  layout: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 8px" },
  hint: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Which sheets are read: of each the headings, an example, and what may differ. */
export function LayoutHelp({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const words = allWords[language].layoutHelp;
  return (
    <div className={styles.layouts}>
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      {layouts.map(({ id, title, headings, example, tolerances }) => (
        <Disclosure key={id} title={title[language]}>
          <div className={styles.layout}>
            <DrawnSheet grid={example.grid} label={words.example(title[language])} />
            <Text size={200}>{words.headings(headings.map(([heading = ""]) => heading))}</Text>
            <ul className={styles.list}>
              {tolerances.map((tolerance) => (
                <li key={tolerance.en}>{tolerance[language]}</li>
              ))}
            </ul>
          </div>
        </Disclosure>
      ))}
    </div>
  );
}
