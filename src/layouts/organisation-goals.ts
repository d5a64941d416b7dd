import { named } from "../grid/drawing";
import { column, columnLeftOf } from "./column";
import { table } from "./table";

/** What an organisation of a city is called, with a second one in brackets behind it or without. */
const organisation = /^.{1,30}(?:局|区|室|部|課|係|署|院|庁|委員会|役所|支所|事務所|出張所|保健所|センター)(?:\(.*\))?$/;

const goal = (number: number) => column(...["目標", "組織目標"].flatMap((word) => [`${word}${number}`, `${word}(${number})`]));

/** 組織目標一覧: a row for each organisation, a column for each of its goals. */
export const organisationGoals = table({
  id: "organisation-goals",
  title: { ja: "組織目標一覧", en: "list of organisations' goals" },
  columns: {
    organisation: columnLeftOf(
      "goal1",
      organisation,
      ...["組織", "組織名", "局", "局名", "部局", "部局名", "局区", "局・区", "局・区・室", "局区等名", "所属", "所管"],
      ...["局本部(室)区", "局本部(室)区名", "局・本部・室・区"],
    ),
    goal1: goal(1),
    goal2: goal(2),
    goal3: goal(3),
    goal4: goal(4),
    goal5: goal(5),
    // The goals of single persons are nobody's business here.
    person: column("氏名", "職員名", "職員氏名"),
  },
  keys: ["organisation", "goal1"],
  required: ["organisation", "goal1"],
  oneOf: ["goal2"],
  noneOf: ["person"],
  example: named("組織目標一覧")`
    | | 目標1 | 目標2 | 目標3 | 目標4 | 目標5 |
    | 財政局 | 予算の有効な活用 | 財源の確保 | 入札の改善 | 職員の育成 | |
    | 会計室 | 正確な出納 | 手続の電子化 | 審査の効率化 | 職員の育成 | 災害への備え |`,
});
