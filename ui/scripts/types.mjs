// Makes src/api/schema.d.ts and src/lib/words.json from the program itself; with --check it only compares.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

const root = new URL("..", import.meta.url).pathname;
const python = process.env.PYTHON ?? join(root, "../.venv/bin/python");
const folder = mkdtempSync(join(tmpdir(), "genqueue-contract-"));
const notice = "// Made by `make types` from the API of this version. Do not edit.\n";

try {
  execFileSync(python, ["-m", "genqueue.web.contract", folder], { stdio: ["ignore", "inherit", "inherit"] });
  const document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  const types = notice + astToString(await openapiTS(document, { alphabetize: true, defaultNonNullable: false }));
  const made = { "src/api/schema.d.ts": types, "src/lib/words.json": readFileSync(join(folder, "words.json"), "utf8") };
  const stale = Object.entries(made).filter(([name, text]) => read(join(root, name)) !== text);
  if (process.argv.includes("--check")) {
    if (stale.length) {
      console.error(`ui: ${stale.map(([name]) => name).join(", ")} is not what the API says now: run \`make types\``);
      process.exitCode = 1;
    }
  } else {
    for (const [name, text] of stale) writeFileSync(join(root, name), text);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
