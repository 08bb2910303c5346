import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Where `npm run dev` finds the API. */
const api = process.env.PIXORA_API ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [lingui({ macroTransform: true }), react(), tailwindcss()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { proxy: { "/api": api } },
  build: { target: "es2023", manifest: true, sourcemap: false, assetsInlineLimit: 0 },
  test: {
    environment: "jsdom",
    // Node's fetch takes whole addresses only.
    env: { VITE_PIXORA_API: "http://localhost:3000" },
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test/setup.ts"],
    css: false,
  },
});
