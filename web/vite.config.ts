import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `npm run dev` finds the API. */
const api = process.env.PIXORA_API ?? "http://127.0.0.1:8000";

const TESTS = "src/**/*.test.{ts,tsx}";
const APART = [
  "src/features/film/chat/chat.test.tsx",
  "src/features/dashboard/dashboard.test.tsx",
  "src/features/editor/editor-page.test.tsx",
];

export default defineConfig({
  plugins: [lingui({ macroTransform: true }), react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { proxy: { "/api": api } },
  build: { target: "es2023", manifest: true, sourcemap: false, assetsInlineLimit: 0 },
  test: {
    environment: "jsdom",
    // Node's fetch takes whole addresses only.
    env: { VITE_PIXORA_API: "http://localhost:3000" },
    setupFiles: ["src/test/setup.ts"],
    css: false,
    // Most share a page, which is three times as fast; whoever leaves something behind in it has one of their own.
    projects: [
      { extends: true, test: { name: "together", isolate: false, include: [TESTS], exclude: APART } },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
});
