import type { Language } from "../language";
import type { Programme } from "../model/programme";
import { resourceKinds, type IssueListRow, type ReformIssue } from "../model/reform-issue";
import type { TextEntry } from "../values/entry";
import { parseMark } from "../values/resource-mark";
import { cellsOf } from "./cells";
import { indicatorJson } from "./indicator-json";
import type { IssueListRowJson, ReformIssueJson } from "./read-schema";

/** A form as the contract's `ReformIssue`. Indicators that are only declared as none are not listed. */
export function issueJson(issue: ReformIssue, programme: Programme, language: Language): ReformIssueJson {
  const indicators = (own: ReformIssue["activityIndicators"]) =>
    own.filter(({ declaredNone }) => !declaredNone).map((indicator) => indicatorJson(indicator, programme, language));
  const resources = resourceKinds.map((kind) => [kind, markOf(issue.resources[kind])] as const);
  return {
    type: "reform-issue",
    layout: "issue-form",
    department: issue.department?.text ?? null,
    initiativeNo: issue.initiativeNo?.value ?? null,
    initiativeName: issue.initiativeName?.text ?? null,
    itemNo: issue.itemNo?.value ?? null,
    itemName: issue.itemName?.text ?? null,
    issueNos: [...issue.issueNos],
    issueName: issue.issueName?.text ?? null,
    situation: issue.situation?.text ?? null,
    direction: issue.direction?.text ?? null,
    activityIndicators: indicators(issue.activityIndicators),
    outcomeIndicators: indicators(issue.outcomeIndicators),
    measures: issue.measures.map(({ heading, years, text }) => ({ heading, years: [...years], text })),
    resources: Object.fromEntries(resources) as ReformIssueJson["resources"],
    goal: issue.goal?.text ?? null,
    ...(issue.members.length > 0 ? { members: issue.members.map(({ department, issueNo }) => ({ department: department.text, issueNo: issueNo.value ?? null })) } : {}),
    cells: cellsOf({
      department: issue.department,
      initiativeNo: issue.initiativeNo,
      initiativeName: issue.initiativeName,
      itemNo: issue.itemNo,
      itemName: issue.itemName,
      issueNo: issue.issueNo,
      issueName: issue.issueName,
      situation: issue.situation,
      direction: issue.direction,
      measures: issue.measuresText,
      goal: issue.goal,
      ...issue.resources,
    }),
  };
}

const markOf = (mark: TextEntry | undefined): boolean | null => parseMark(mark?.text ?? "");

export function issueRowJson(row: IssueListRow): IssueListRowJson {
  const { initiativeNo, itemNo, issueNo, issueName, department, page } = row;
  return {
    type: "issue-list-row",
    layout: "issue-list",
    initiativeNo: initiativeNo.value ?? null,
    itemNo: itemNo.value ?? null,
    issueNo: issueNo.value ?? null,
    issueName: issueName.text,
    department: department.text,
    page: page?.value ?? null,
    cells: cellsOf({ initiativeNo, itemNo, issueNo, issueName, department, page }),
  };
}
