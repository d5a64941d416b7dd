/** The browser tests: slow, one at a time, on the built pages. They need Chrome, Edge or Chromium. */
module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  transform: { "^.+\\.tsx?$": "@swc/jest" },
  moduleFileExtensions: ["ts", "tsx", "js", "json"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
