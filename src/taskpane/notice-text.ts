import { addressOf } from "../grid/cell-ref";
import type { Language } from "../language";
import type { Notice } from "./state";
import { words as allWords } from "./words";

/** What a notice says: what happened, and what it means or what to do. */
export function noticeText(notice: Notice, language: Language): readonly [title: string, text: string] {
  const words = allWords[language].notice;
  switch (notice.kind) {
    case "failed":
      return [words.failed, notice.words[language]];
    case "cancelled":
      return words.cancelled;
    case "protected":
      return words.protected(notice.sheets);
    case "gone":
      return words.gone(notice.sheet);
    case "hidden":
      return words.hidden(notice.sheet);
    case "settingsSaved":
      return words.settingsSaved;
    case "moved":
      return words.moved(notice.sheet);
    case "fixed":
      return words.fixed(notice.done, notice.left);
    case "takenBack":
      return words.takenBack(notice.done, notice.left);
    case "broughtIn":
      return words.broughtIn(notice.brought.map((one) => ("sheets" in one ? one : { file: one.file, refused: one.refused[language] })));
    case "sentBack":
      return words.sentBack(notice.file, notice.count);
    case "practising":
      return words.practising(notice.sheet);
    case "practiceEnded":
      return words.practiceEnded;
    case "waived":
      return words.waived;
    case "waiverTakenBack":
      return words.waiverTakenBack;
    case "judged":
      return words.judged(notice.verdict, notice.names);
    case "clean":
      return words.clean(addressOf(notice.at));
    case "forms":
      return words.forms(notice.names);
    case "summaries":
      return words.summaries(notice.names);
  }
}
