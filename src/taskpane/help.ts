import { lazy } from "react";

const help = () => import(/* webpackChunkName: "help" */ "./help-parts");

/** What explains, with its drawn sheets: one file, loaded when somebody asks for an explanation. */
export const RuleHelp = lazy(async () => ({ default: (await help()).RuleHelp }));
export const RuleList = lazy(async () => ({ default: (await help()).RuleList }));
export const LayoutHelp = lazy(async () => ({ default: (await help()).LayoutHelp }));
