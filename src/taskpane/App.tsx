import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useReducer } from "react";
import type { Language } from "../language";
import { Announcer } from "./Announcer";
import { BlankForms } from "./BlankForms";
import { CheckForm } from "./CheckForm";
import { Header } from "./Header";
import { LayoutHelp, RuleList } from "./help";
import { News } from "./News";
import { OnDemand } from "./OnDemand";
import { OutdatedBar } from "./OutdatedBar";
import { Results } from "./Results";
import type { RibbonHandlers } from "./ribbon-actions";
import { RoundSection } from "./RoundSection";
import { SettingsSection } from "./SettingsSection";
import { firstState, reducePane } from "./state";
import { SummaryForm } from "./SummaryForm";
import { paneTheme } from "./theme";
import { TourSection } from "./TourSection";
import { useCommands } from "./use-commands";
import { useKeptFocus } from "./use-kept-focus";
import { useRibbon } from "./use-ribbon";
import { useTour } from "./use-tour";
import { Version } from "./Version";
import { WaivingContext, waivingOf } from "./waiving";
import { words as allWords } from "./words";

export interface AppProps {
  readonly language: Language;
  /** The evaluation year to begin with: the last fiscal year that has ended. */
  readonly year: number;
  readonly dark: boolean;
  readonly now: () => Date;
  /** Takes what the ribbon can ask of the pane. */
  readonly onRibbon: (handlers: RibbonHandlers) => void;
}

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  root: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  // A field is as wide as the pane, however long what can be chosen in it.
  fields: { "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" } },
  column: { display: "flex", flexDirection: "column", gap: "16px", padding: "20px", boxSizing: "border-box", minWidth: "280px" },
});

/** The task pane, from top to bottom. */
export function App({ language, year, dark, now, onRibbon }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const [state, dispatch] = useReducer(reducePane, firstState(language, year));
  const commands = useCommands(state, dispatch, now);
  useRibbon(onRibbon, commands);
  useKeptFocus();
  const words = allWords[state.language];
  const tour = useTour();
  const start = () => {
    tour.close();
    commands.check();
  };
  const waiving = waivingOf(state, commands, now());

  // Its evaluation year is the one to begin with.
  const { readSettings } = commands;
  useEffect(readSettings, [readSettings]);

  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = words.title;
  }, [state.language, words]);

  return (
    <FluentProvider theme={paneTheme(dark)} className={styles.root}>
      <WaivingContext value={waiving}>
        <main className={mergeClasses(styles.column, styles.fields)}>
          <Header words={words} isEmpty={!state.checked && !tour.shown} />
          <News state={state} dispatch={dispatch} commands={commands} />
          {tour.shown && (
            <TourSection
              key={tour.shown}
              language={state.language}
              disabled={state.working !== undefined}
              isAsked={tour.shown === "asked"}
              onTry={commands.practise}
              onEndPractice={commands.endPractice}
              onStart={start}
              onClose={tour.close}
            />
          )}
          <CheckForm state={state} words={words} startYear={year} dispatch={dispatch} onCheck={start} />
          <SummaryForm language={state.language} disabled={state.working !== undefined} onCreate={commands.summarise} />
          {state.outdated && !state.working && <OutdatedBar why={state.outdated} words={words} onCheck={commands.check} />}
          {state.checked && <Results state={state} checked={state.checked} dispatch={dispatch} commands={commands} waiving={waiving} />}
          <BlankForms language={state.language} disabled={state.working !== undefined} checked={state.checked} onInsert={commands.insertForms} />
          <RoundSection state={state} commands={commands} now={now} />
          <SettingsSection
            settings={state.settings}
            language={state.language}
            disabled={state.working !== undefined}
            onOpen={commands.readSettings}
            onSave={commands.saveSettings}
          />
          <OnDemand title={words.ruleHelp.all} loading={words.settings.loading}>
            {() => <RuleList settings={state.settings} language={state.language} />}
          </OnDemand>
          <OnDemand title={words.layoutHelp.title} loading={words.settings.loading}>
            {() => <LayoutHelp language={state.language} />}
          </OnDemand>
          <Version words={words} onTour={tour.open} />
          <Announcer state={state} />
        </main>
      </WaivingContext>
    </FluentProvider>
  );
}
