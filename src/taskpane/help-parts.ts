export { LayoutHelp } from "./LayoutHelp";
export { RuleHelp } from "./RuleHelp";
export { RuleList } from "./RuleList";
