import { i18n } from "@lingui/core";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";

i18n.load("en", {});
i18n.activate("en");
afterEach(cleanup);

// Tests of arithmetic run without a page, which is faster.
if (typeof window !== "undefined") {
  // Edits wait for one another, but not for those of another test.
  afterEach(async () => (await import("@/shared/film/saving")).giveUp());
  // What was said in passing goes with the test that it was said in.
  beforeEach(async () => (await import("@/shared/ui/toast")).useToasts.setState({ shown: [] }));
  // jsdom has no layout; every test is a wide window with a mouse.
  Object.assign(window, {
    matchMedia: (query: string) =>
      Object.assign(new EventTarget(), { media: query, matches: false, onchange: null }),
  });
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.hasPointerCapture = () => false;
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
