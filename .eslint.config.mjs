import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The folders that know neither Excel nor the browser. */
const core = ["grid", "values", "layouts", "model", "rules", "summary", "contract"].map((folder) => `src/${folder}/**/*.ts`);

export default tseslint.config(
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      // What is not awaited fails where nobody sees it.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { args: "after-used", argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-warning-comments": "error",
      "prefer-const": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    // The plugin's own preset asks for another formatter and for debug builds; these are its rules about the API.
    rules: {
      "office-addins/no-context-sync-in-loop": "warn",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: core,
    rules: {
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension", "document", "window", "process", "fetch"],
      "no-restricted-properties": ["error", { object: "Date", property: "now", message: "The core is told the time." }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core is told the time." },
      ],
      "no-console": "error",
    },
  },
);
