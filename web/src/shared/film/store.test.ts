import { describe, expect, it } from "vitest";
import { outdated, type FilmState } from "./store";
import { EMPTY } from "./types";

const state = (more: Partial<FilmState>): FilmState => ({
  ...EMPTY,
  videoId: "v",
  connection: "live",
  openedAt: 10,
  caughtUp: true,
  sending: [],
  lostAt: null,
  ...more,
});
const run = { id: "r", step: null, from: 0, waits: null } as unknown as FilmState["run"];

describe("what was asked of the server is old", () => {
  it("when the film changes", () => {
    expect(outdated(state({ seq: 12, changes: 2 }), state({ seq: 11, changes: 1 }))).toBe(true);
    expect(outdated(state({ seq: 12, changes: 1 }), state({ seq: 11, changes: 1 }))).toBe(false);
  });

  it("not when the log is only read up to the moment of opening", () => {
    const before = state({ seq: 0, changes: 0, caughtUp: false, run });
    expect(outdated(state({ seq: 10, changes: 5 }), before)).toBe(false);
  });

  it("when the first batch holds what happened since the page asked", () => {
    const before = state({ seq: 0, changes: 0, caughtUp: false });
    expect(outdated(state({ seq: 14, changes: 6 }), before)).toBe(true);
  });

  it("when a run ends", () => {
    expect(outdated(state({ seq: 12, run: null }), state({ seq: 11, run }))).toBe(true);
  });
});
