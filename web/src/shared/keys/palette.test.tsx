import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { show } from "@/test/page";
import { useActionTable, type Action } from "./actions";
import { Palette } from "./palette";
import { groups, Sheet } from "./sheet";

const run = vi.fn<(id: string) => void>();
const action = (id: string, label: string, more: Partial<Action> = {}): Action => ({
  id,
  label,
  group: "Film",
  run: () => run(id),
  ...more,
});
const ACTIONS = [
  action("go.films", "Films", { group: "Pages" }),
  action("film.undo", "Undo", { keys: ["Mod+Z"], off: "Nothing to undo." }),
  action("film.export", "Export", { keys: ["Mod+E"] }),
  action("scene.add", "Add a scene", { keys: ["N"], group: "Scenes" }),
];

beforeEach(() => useActionTable.setState({ actions: ACTIONS, palette: true, sheet: false }));
afterEach(() => {
  run.mockClear();
  useActionTable.setState({ actions: [], palette: false, sheet: false });
});

function Open(): React.ReactNode {
  return useActionTable((table) => table.palette) ? <Palette /> : <button>behind</button>;
}

const options = (): (string | null)[] => screen.getAllByRole("option").map((one) => one.textContent);

describe("the palette", () => {
  it("finds by any words, runs by the keyboard alone, and is gone by then", async () => {
    const { user } = show(<Open />);
    await user.keyboard("scene add");
    expect(options()).toEqual(["Add a sceneScenesN"]);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(run).toHaveBeenCalledWith("scene.add"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("begins with what changes the film, and ends with playing", () => {
    useActionTable.setState({ actions: [...ACTIONS, action("play.toggle", "Play", { group: "Playing" })] });
    show(<Open />);
    expect(options().at(-1)).toContain("Play");
    expect(options()[0]).toContain("Add a scene");
  });

  it("says which one is chosen, and goes round", async () => {
    const { user } = show(<Open />);
    const field = screen.getByRole("combobox");
    const chosen = (): string | null | undefined =>
      document.getElementById(field.getAttribute("aria-activedescendant")!)?.textContent;
    const first = chosen();
    await user.keyboard("{ArrowUp}");
    expect(chosen()).toBe(options().at(-1));
    await user.keyboard("{ArrowDown}");
    expect(chosen()).toBe(first);
  });

  it("says why something cannot be done, and does not do it", async () => {
    const { user } = show(<Open />);
    await user.keyboard("undo");
    expect(screen.getByRole("option").textContent).toContain("Nothing to undo.");
    await user.keyboard("{Enter}");
    expect(screen.getByRole("dialog")).toBeTruthy();
    expect(run).not.toHaveBeenCalled();
  });
});

describe("the sheet", () => {
  it("shows what has a key, under its headings, the page's own first", () => {
    expect(groups(ACTIONS).map(([group, all]) => [group, all.map(({ id }) => id)])).toEqual([
      ["Scenes", ["scene.add"]],
      ["Film", ["film.undo", "film.export"]],
    ]);
    show(<Sheet />);
    expect(screen.getByText("Ctrl+Z")).toBeTruthy();
    expect(screen.queryByText("Films")).toBeNull();
  });
});
