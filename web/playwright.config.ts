import { defineConfig } from "@playwright/test";

/** One server to a worker, each with a home of its own; see tests/server.ts. */
export default defineConfig({
  testDir: "tests",
  // How fast it is depends on the machine: measured by `npm run bench`, not tested.
  testIgnore: process.env.PIXORA_BENCH ? [] : ["speed.spec.ts"],
  outputDir: "test-results",
  workers: 1,
  retries: 1, // reported as flaky
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.CI ? "line" : "list",
  use: {
    trace: process.env.PIXORA_TRACE ? "retain-on-failure" : "off", // a recording doubles the time,
    screenshot: "only-on-failure",
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
  },
});
