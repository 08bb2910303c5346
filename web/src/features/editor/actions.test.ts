import { i18n } from "@lingui/core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createTransport } from "@/shared/preview/transport";
import { actionsOf, type Situation } from "./actions";
import { Edits } from "./edit/queue";
import type { Editor } from "./editor";
import { Overlay } from "./lanes/overlay";
import { filmOf } from "./time/film.fixture";
import { createView, Scroller } from "./view";

beforeAll(() => i18n.loadAndActivate({ locale: "en", messages: {} }));

const film = filmOf({ frames: 96 }, { frames: 72 }, { frames: 120 });

function editorOf(): Editor {
  const view = createView(24);
  const transport = createTransport(24, film.total.seconds);
  const edits = new Edits({ revision: () => 7, settle: () => undefined, refused: () => undefined });
  return { videoId: "film", view, scroller: new Scroller(view), overlay: new Overlay(), edits, transport, film: () => film };
} // prettier-ignore

const situation = (over: Partial<Situation> = {}): Situation => ({
  item: null,
  pick: vi.fn(),
  chosen: [],
  undo: null,
  redo: null,
  duplicate: vi.fn(),
  write: vi.fn(),
  toTransition: vi.fn(),
  ...over,
});

/** What the player beside the lanes answers to; the lanes must leave it alone. */
const PLAYER = ["Space", "K", "J", "L", "ArrowLeft", "ArrowRight", "Shift+ArrowLeft", "Shift+ArrowRight", "Home", "End", "F", "C"]; // prettier-ignore

describe("the editor's keys", () => {
  it.each([
    null,
    { kind: "scene", scene: "s2" } as const,
    { kind: "cut", scene: "s1" } as const,
    { kind: "music" } as const,
    { kind: "speech", scene: "s1" } as const,
    { kind: "caption", scene: "s1", line: 0 } as const,
  ])("mean one thing each with %j selected", (item) => {
    const keys = actionsOf(editorOf(), situation({ item })).flatMap((action) => action.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => PLAYER.includes(key))).toEqual([]);
  });

  it("leave M to the player where no sound is selected", () => {
    const keys = (item: Situation["item"]): string[] =>
      actionsOf(editorOf(), situation({ item })).flatMap((action) => action.keys ?? []);
    expect(keys(null)).not.toContain("M");
    expect(keys({ kind: "music" })).toContain("M");
  });

  it("say why they cannot be used", () => {
    const off = actionsOf(editorOf(), situation()).filter((action) => action.off);
    expect(off.map(({ id }) => id)).toContain("scene.trim-end");
    for (const { off: why } of off) expect(why).toMatch(/\.$/);
  });

  it("jump from cut to cut", () => {
    const editor = editorOf();
    const by = (id: string): void =>
      actionsOf(editor, situation())
        .find((one) => one.id === id)!
        .run();
    by("view.next-cut");
    expect(editor.transport.frame()).toBe(96);
    by("view.next-cut");
    expect(editor.transport.frame()).toBe(168);
    by("view.previous-cut");
    expect(editor.transport.frame()).toBe(96);
  });

  it("select the neighbour of what is removed", () => {
    const pick = vi.fn();
    const editor = editorOf();
    const item = { kind: "scene", scene: "s3" } as const;
    const actions = actionsOf(editor, situation({ item, pick, chosen: ["s3"] }));
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    actions.find((one) => one.id === "scene.remove")!.run();
    vi.unstubAllGlobals();
    expect(pick).toHaveBeenCalledWith({ kind: "scene", scene: "s2" });
    expect(editor.edits.store.getState().waiting).toHaveLength(1);
  });
});
