import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const PACKED = /\.(js|css|html|svg)$/;

/** A packed copy beside each text: the server hands it out as it is. */
function packed(): Plugin {
  return {
    name: "packed",
    apply: "build",
    // When everything is written: before, other plugins still change what is in it.
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (dir && PACKED.test(name)) writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name)), { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), packed()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: {
    target: "es2022",
    outDir: process.env.OUT_DIR ?? "../src/genqueue/web/built",
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    // A data: address would have to be allowed by the policy.
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    // One file: the styles of a page can then not be missing when its code is there.
    cssCodeSplit: false,
  },
  server: { proxy: { "/api": { target: process.env.STUDIO ?? "http://127.0.0.1:8500", ws: true } } },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"], setupFiles: ["src/lib/testing.ts"] },
});
