import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import { readdirSync } from "node:fs";
import ts from "typescript-eslint";

const features = readdirSync(new URL("./src/features", import.meta.url));

/** shared knows nobody, a feature knows shared, app knows everybody; no feature imports another. */
const zones = [
  { files: ["src/shared/**"], forbid: ["@/features/*", "@/app/*"] },
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    forbid: [
      "@/app/*",
      ...features
        .filter((other) => other !== name)
        .flatMap((other) => [
          `@/features/${other}`,
          `@/features/${other}/*`,
          `../${other}/*`,
          `../../${other}/*`,
        ]),
    ],
  })),
];

export default ts.config(
  { ignores: ["dist", "test-results", "playwright-report", "src/shared/api/schema.d.ts", "src/locales"] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  a11y.flatConfigs.recommended,
  {
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines-per-function": ["warn", { max: 90, skipBlankLines: true, skipComments: true }],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  ...zones.map(({ files, forbid }) => ({
    files,
    rules: { "no-restricted-imports": ["error", { patterns: forbid }] },
  })),
  // Playwright's fixtures are functions of what they need, and hand on by a function that happens to be called use;
  // a journey is as long as it is.
  {
    files: ["tests/**"],
    rules: {
      "no-empty-pattern": "off",
      "react-hooks/rules-of-hooks": "off",
      "max-lines-per-function": "off",
    },
  },
  { files: ["**/*.js", "scripts/**"], ...ts.configs.disableTypeChecked },
  {
    files: ["scripts/**", "*.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
);
