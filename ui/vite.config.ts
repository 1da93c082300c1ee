import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const PACKED = /\.(js|css|html|svg)$/;

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };

/** Packed copies beside each text: the server hands out the one that the browser takes. */
function packed(): Plugin {
  return {
    name: "packed",
    apply: "build",
    // When everything is written: before, other plugins still change what is in it.
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!dir || !PACKED.test(name)) continue;
        const text = readFileSync(join(dir, name));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(text, { level: 9 }));
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(text, BROTLI));
      }
    },
  };
}

const FIELDS =
  /node_modules\/(antd\/es|@rc-component)\/(auto-complete|empty|input(?!\/(OTP|Group|Password|Search))|input-number|mini-decimal|overflow|select|switch|textarea|virtual-list)\//;
const STYLES = /\s*<link rel="stylesheet"[^>]*>/g;

/** The styles stand behind the outline of the page in `index.html`, which is drawn without waiting for them. */
function outlineFirst(): Plugin {
  return {
    name: "outline-first",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (page) => {
        const styles = page.match(STYLES)?.join("") ?? "";
        return page.replace(STYLES, "").replace("<noscript>", `${styles.trim()}\n    <noscript>`);
      },
    },
  };
}

export default defineConfig({
  plugins: [react(), outlineFirst(), packed()],
  resolve: {
    alias: [
      { find: "@", replacement: new URL("./src", import.meta.url).pathname },
      {
        find: /^react-router$/,
        replacement: new URL("./node_modules/react-router/dist/production/index.mjs", import.meta.url).pathname,
      },
      {
        find: /^react-router\/dom$/,
        replacement: new URL("./node_modules/react-router/dist/production/dom-export.mjs", import.meta.url).pathname,
      },
      { find: "@rc-component/form", replacement: new URL("./src/lib/noForm.ts", import.meta.url).pathname },
    ],
  },
  build: {
    target: "es2022",
    outDir: process.env.OUT_DIR ?? "../src/genqueue/web/built",
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    // A data: address would have to be allowed by the policy.
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs is packed together: fewer files on the way, and better packed.
            { name: "parts", test: /node_modules/, tags: ["$initial"], priority: 4 },
            { name: "app", test: /\/src\//, tags: ["$initial"], priority: 3 },
            // The fields of all forms, the search fields among them.
            { name: "fields", test: FIELDS, priority: 2 },
            {
              name: "shared",
              test: /\/src\/(components(?!\/backend)|lib|api(?!\/(exact|graphs)))\/|ant-design\/icons/,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
    // One file: the styles of a page can then not be missing when its code is there.
    cssCodeSplit: false,
  },
  server: { proxy: { "/api": { target: process.env.STUDIO ?? "http://127.0.0.1:8500", ws: true } } },
  test: {
    environment: "happy-dom",
    setupFiles: ["src/testing/setup.ts"],
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "logic", include: ["src/**/*.test.ts"] } },
      // What is drawn needs all of antd: loaded once for all files, which `src/testing/setup.ts` keeps apart.
      { extends: true, test: { name: "components", include: ["src/**/*.test.tsx"], isolate: false, maxWorkers: 1 } },
    ],
  },
});
