import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchored, closeness, factorTo, fitted, ticks, toFrames, toPx, windowOf, zoomed } from "./scale";

const scales = fc.double({ min: 0.05, max: 24, noNaN: true }).map((perFrame) => ({ perFrame, fps: 24 }));

describe("time and pixels", () => {
  it("brings every frame back to itself", () => {
    fc.assert(
      fc.property(scales, fc.nat(20_000), (scale, frame) => toFrames(scale, toPx(scale, frame)) === frame),
    );
  });

  it("keeps what is under the pointer there while zooming", () => {
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.nat(5000),
        fc.nat(900),
        (scale, factor, scroll, anchor) => {
          const after = zoomed(scale, factor, 2000, 1000);
          const to = anchored(scale, after, scroll, anchor);
          if (to === 0) return; // The film's beginning stays at the left.
          expect((to + anchor) / after.perFrame).toBeCloseTo((scroll + anchor) / scale.perFrame, 6);
        },
      ),
    );
  });

  it("never zooms out beyond the whole film, nor in beyond a frame that can be grabbed", () => {
    const whole = fitted(2400, 1000, 24);
    expect(toPx(whole, 2400)).toBeLessThanOrEqual(1000);
    expect(zoomed(whole, 0.1, 2400, 1000)).toEqual(whole);
    expect(zoomed(whole, 1e6, 2400, 1000).perFrame).toBe(24);
  });

  it("finds from a slider's place the scale that has it", () => {
    const scale = { perFrame: 3, fps: 24 };
    for (const place of [0, 35, 100]) {
      const after = zoomed(scale, factorTo(scale, place, 2400, 1000), 2400, 1000);
      expect(closeness(after, 2400, 1000)).toBeCloseTo(place, 6);
    }
  });

  it("draws the same window while one scrolls a little, and always all that is seen", () => {
    expect(windowOf(1010, 800)).toEqual(windowOf(1150, 800));
    fc.assert(
      fc.property(fc.nat(50_000), fc.integer({ min: 200, max: 3000 }), (scroll, width) => {
        const { from, to } = windowOf(scroll, width);
        expect(from).toBeLessThanOrEqual(scroll);
        expect(to).toBeGreaterThanOrEqual(scroll + width);
      }),
    );
  });

  it("labels the ruler without crowding it", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const { label } = ticks(scale);
        expect(label === 600 || toPx(scale, label * 24) >= 72).toBe(true);
      }),
    );
  });
});
