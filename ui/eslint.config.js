import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { readdirSync } from "node:fs";
import ts from "typescript-eslint";

// app > features > components > lib, api: who stands lower never imports who stands higher, features not each other.
const features = readdirSync("src/features");
const outside = { group: ["../*"], message: "Outside of its own folder everything is imported as @/..." };

function mayNotImport(...folders) {
  const group = folders.flatMap((folder) => [`@/${folder}`, `@/${folder}/*`]);
  return { "no-restricted-imports": ["error", { patterns: [outside, ...(group.length ? [{ group }] : [])] }] };
}

export default ts.config(
  { ignores: ["node_modules", "dist", "src/api/schema.d.ts"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  hooks.configs.flat["recommended-latest"],
  {
    rules: {
      // Nothing is compiled by React's compiler, and these two speak for it only.
      "react-hooks/incompatible-library": "off",
      "react-hooks/preserve-manual-memoization": "off",
      "no-alert": "error",
      "no-console": "error",
      eqeqeq: ["error", "always"],
      "no-restricted-syntax": [
        "error",
        {
          selector: "Property[key.name='queryKey'] > ArrayExpression",
          message: "Keys of queries stand in src/api/cache/keys.ts, where a mutation finds what it makes stale.",
        },
      ],
      "no-restricted-globals": ["error", "alert", "confirm", "prompt"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["scripts/**"],
    rules: { "no-console": "off" },
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  { files: ["src/lib/**"], rules: mayNotImport("app", "features", "components", "api") },
  { files: ["src/api/**"], rules: mayNotImport("app", "features", "components") },
  { files: ["src/components/**"], rules: mayNotImport("app", "features") },
  ...features.map((name) => ({
    files: [`src/features/${name}/**`],
    rules: mayNotImport("app", ...features.filter((other) => other !== name).map((other) => `features/${other}`)),
  })),
  { files: ["src/app/**"], rules: mayNotImport() },
);
