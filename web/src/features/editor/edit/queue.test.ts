import { describe, expect, it, vi } from "vitest";
import { Problem } from "@/shared/api/problem";
import { applied } from "../time/apply";
import { filmOf } from "../time/film.fixture";
import type { Timeline } from "../time/retime";
import { Edits, shown, type Answer, type Change } from "./queue";

const film = filmOf({ frames: 96 }, { frames: 72 });

function desk(): { edits: Edits; settled: Answer[]; refused: unknown[]; now: () => Timeline } {
  const settled: Answer[] = [];
  const refused: unknown[] = [];
  const edits = new Edits({
    revision: () => 7,
    settle: (answer) => void settled.push(answer),
    refused: (error) => void refused.push(error),
  });
  return { edits, settled, refused, now: () => shown(film, edits.store.getState().waiting) };
}

const trim = (frames: number, send: Change["send"]): Change => ({
  apply: (now) => applied(now, [{ op: "trim_scene", scene: "s1", frames }]),
  send,
});

describe("edits on their way", () => {
  it("are seen at once, on top of one another", () => {
    const { edits, now } = desk();
    const never = (): Promise<Answer> => new Promise(() => undefined);
    edits.add(trim(120, never));
    edits.add({
      ...trim(0, never),
      apply: (was) => applied(was, [{ op: "move_scene", scene: "s1", after: "s2" }]),
    });
    expect(now().scenes.map((scene) => [scene.scene, scene.length.frames])).toEqual([
      ["s2", 72],
      ["s1", 120],
    ]);
  });

  it("are sent one after the other, each on the revision that the last one made", async () => {
    const { edits, settled } = desk();
    const bases: (number | undefined)[] = [];
    const send = (revision: number) => (base: number | undefined) => {
      bases.push(base);
      return Promise.resolve({ revision, summary: "" });
    };
    edits.add(trim(100, send(8)));
    edits.add(trim(110, send(9)));
    await vi.waitFor(() => expect(settled).toHaveLength(2));
    expect(bases).toEqual([7, 8]);
  });

  it("snap back when they are refused, and say why", async () => {
    const { edits, refused, now } = desk();
    const conflict = new Problem(412, "edit_conflict", "Scene 1's length has changed since.");
    edits.add(trim(120, () => Promise.reject(conflict)));
    expect(now().scenes[0]!.length.frames).toBe(120);
    await vi.waitFor(() => expect(refused).toEqual([conflict]));
    await vi.waitFor(() => expect(now().scenes[0]!.length.frames).toBe(96));
  });

  it("are one edit where they set the same value again and again", async () => {
    const { edits, settled } = desk();
    const sent: number[] = [];
    for (const frames of [100, 101, 102])
      edits.add({
        ...trim(frames, () => {
          sent.push(frames);
          return Promise.resolve({ revision: 8, summary: "" });
        }),
        same: "trim s1",
      });
    await vi.waitFor(() => expect(settled).toHaveLength(1));
    expect(sent).toEqual([102]);
  });

  it("do not cut a scene again that the server has cut already", () => {
    const { edits, now } = desk();
    edits.add({
      apply: (was) => applied(was, [{ op: "split_scene", scene: "s1", frames: 40 }]),
      send: () => new Promise(() => undefined),
      once: true,
    });
    expect(now().scenes).toHaveLength(3);
    const cut = { ...filmOf({ frames: 40 }, { frames: 56 }, { frames: 72 }), revision: 8 };
    expect(shown(cut, edits.store.getState().waiting).scenes).toHaveLength(3);
  });
});
