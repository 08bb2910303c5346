import { fireEvent } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { listen, useActionTable } from "./actions";

test("undo is a text's own while one types, and not a slider's or a box's", () => {
  const run = vi.fn();
  useActionTable.setState({ actions: [{ id: "undo", label: "Undo", keys: ["Mod+Z", "Z"], group: "", run }] });
  const stop = listen();
  const press = (type: string, more: object): number => {
    const input = Object.assign(document.createElement("input"), { type });
    document.body.append(input);
    run.mockClear();
    fireEvent.keyDown(input, { key: "z", ...more });
    input.remove();
    return run.mock.calls.length;
  };
  expect(["text", "range", "checkbox"].map((type) => press(type, { ctrlKey: true }))).toEqual([0, 1, 1]);
  expect(["text", "range", "checkbox"].map((type) => press(type, {}))).toEqual([0, 0, 0]);
  stop();
  useActionTable.setState({ actions: [] });
});
