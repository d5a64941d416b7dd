import packageJson from "../package.json";

/** Semantic version of the add-in, as package.json has it. */
export const version: string = packageJson.version;
