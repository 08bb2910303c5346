import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "@/shared/api/problem";
import { saved } from "@/shared/film/saving";
import { SAVE_MS, SavingField, type Source } from "./saving-field";

/** A film of one field, with revisions as the server counts them. */
class Film {
  value = "a fox";
  revision = 1;
  writes: string[] = [];
  /** What somebody else writes between our look and our order. */
  racing: string | null = null;
  fails: Error | null = null;

  edit(value: string): void {
    this.value = value;
    this.revision += 1;
  }

  source(): Source<string> {
    return {
      draftKey: "film/s1.text",
      value: this.value,
      read: () => Promise.resolve({ value: this.value, etag: `"${this.revision}"` }),
      write: (value, etag) => {
        if (this.racing !== null) {
          this.edit(this.racing);
          this.racing = null;
        }
        if (this.fails) return Promise.reject(this.fails);
        if (etag !== `"${this.revision}"`)
          return Promise.reject(new Problem(412, "edit_conflict", "it changed"));
        this.writes.push(value);
        this.edit(value.trim());
        return Promise.resolve(this.value);
      },
    };
  }
}

let film: Film;
let kept: string;
let field: SavingField<string>;
const open = (): SavingField<string> =>
  new SavingField(film.source(), kept, (draft) => {
    kept = draft;
  });
const shown = (): string => field.state.mine?.value ?? film.value;
const quiet = (): Promise<unknown> => vi.advanceTimersByTimeAsync(SAVE_MS);
/** The log brought the film's words. */
const told = (): void => field.follow(film.source());

beforeEach(() => {
  vi.useFakeTimers();
  film = new Film();
  kept = "";
  field = open();
});
afterEach(() => vi.useRealTimers());

test("it saves once, after the last key", async () => {
  field.change("a fo");
  await vi.advanceTimersByTimeAsync(SAVE_MS - 1);
  field.change("a red fox");
  await vi.advanceTimersByTimeAsync(SAVE_MS - 1);
  expect(film.writes).toEqual([]);
  await quiet();
  expect(film.writes).toEqual(["a red fox"]);
  expect(field.state.phase).toBe("idle");
  expect(kept).toBe("");
});

test("leaving it saves at once", async () => {
  field.change("a red fox");
  field.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(film.writes).toEqual(["a red fox"]);
});

test("a plan that is approved meanwhile waits for the words", async () => {
  field.change("a red fox");
  field.flush();
  let before: string[] | null = null;
  const approved = saved().then(() => {
    before = [...film.writes];
  });
  expect(before).toBeNull();
  await vi.advanceTimersByTimeAsync(0);
  await approved;
  expect(before).toEqual(["a red fox"]);
});

test("typing back what was there saves nothing", async () => {
  field.change("a fo");
  field.change("a fox");
  await quiet();
  expect(film.writes).toEqual([]);
  expect(field.state.mine).toBeNull();
});

test("words written while it saves are saved after it, over what was saved", async () => {
  field.change("a red fox");
  field.flush();
  await vi.advanceTimersByTimeAsync(0);
  field.change("a red fox runs");
  await quiet();
  await quiet();
  expect(film.writes).toEqual(["a red fox", "a red fox runs"]);
  expect(field.state.phase).toBe("idle");
});

test("a pause at a space loses no space, though the film keeps none", async () => {
  field.change("a red ");
  await quiet();
  told();
  expect(shown()).toBe("a red ");
  field.change("a red fox");
  await quiet();
  expect(film.value).toBe("a red fox");
});

test("a second change before the log tells of the first is no conflict", async () => {
  field.change("one");
  await quiet();
  field.change("two");
  await quiet();
  expect(field.state.phase).toBe("idle");
  expect(film.value).toBe("two");
});

test("what comes after, from somebody else or from undo, is shown", async () => {
  field.change("a red fox");
  await quiet();
  told();
  film.edit("a fox");
  told();
  expect(field.state.mine).toBeNull();
});

test("what changed meanwhile is not overwritten: both texts are there to choose from", async () => {
  field.change("mine");
  film.edit("theirs");
  await quiet();
  expect(field.state).toMatchObject({ phase: "conflict", theirs: "theirs" });
  expect(film.writes).toEqual([]);
  field.keepMine();
  await quiet();
  expect(film.value).toBe("mine");
  expect(field.state.phase).toBe("idle");
});

test("of a race that only the server saw, too", async () => {
  field.change("mine");
  film.racing = "theirs";
  await quiet();
  expect(field.state).toMatchObject({ phase: "conflict", theirs: "theirs" });
  field.takeTheirs();
  expect(field.state).toMatchObject({ phase: "idle", mine: null });
  expect(film.value).toBe("theirs");
  expect(kept).toBe("");
});

test("what was not saved survives a reload, and is saved then", async () => {
  field.change("a red fox");
  field = open();
  expect(shown()).toBe("a red fox");
  field.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(film.writes).toEqual(["a red fox"]);
});

test("after a reload it is still known what it was written over", async () => {
  field.change("mine");
  film.edit("theirs");
  field = open();
  field.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(field.state).toMatchObject({ phase: "conflict", theirs: "theirs" });
});

test("an error keeps the words and says why; the next key tries again", async () => {
  film.fails = new Problem(500, "internal", "Something failed.");
  field.change("a red fox");
  await quiet();
  expect(field.state).toMatchObject({ phase: "failed", error: film.fails });
  expect(kept).toContain("a red fox");
  film.fails = null;
  field.change("a red fox!");
  await quiet();
  expect(film.value).toBe("a red fox!");
});

test("words wait for the network, and what is written meanwhile goes with them", async () => {
  film.fails = Problem.unreachable(null);
  field.change("a red fox");
  await quiet();
  expect(field.state.phase).toBe("saving");
  field.change("a red fox runs");
  film.fails = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(film.writes).toEqual(["a red fox runs"]);
  expect(field.state.phase).toBe("idle");
  expect(kept).toBe("");
});
