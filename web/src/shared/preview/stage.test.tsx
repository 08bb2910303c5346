import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { listen } from "@/shared/keys/actions";
import { DEFAULTS, usePrefs } from "@/shared/session/prefs";
import { show } from "@/test/page";
import type { Cue } from "./picture";
import type { StageProps } from "./stage";
import { film, take } from "./timeline.fixture";
import { createTransport, type Transport } from "./transport";
import { Watch } from "./watch";

const cue = (start: number, end: number, line: string, speaker = ""): Cue => ({
  start,
  end,
  lines: [line],
  speaker,
  scene: "s1",
  line: 0,
});

const scenes = [
  { id: "s1", visual_description: "{keeper} lights a lamp" },
  { id: "s2", visual_description: "A storm" },
] as StageProps["film"]["scenes"];
const cast = [{ id: "keeper", name: "Mara", kind: "person", description: "", voice: "" }] as const;
const doc = {
  settings: { aspect_ratio: "16:9", language: "en" },
  scenes,
  cast: [...cast],
} as StageProps["film"];

let transport: Transport;

beforeEach(() => {
  usePrefs.setState(DEFAULTS);
  transport = createTransport();
  // jsdom has neither a canvas nor videos.
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(HTMLMediaElement.prototype, "pause").mockReturnValue();
  vi.spyOn(HTMLMediaElement.prototype, "load").mockReturnValue();
  return listen();
});

const open = (change: Parameters<typeof film>[0] = {}) =>
  show(<Watch transport={transport} timeline={film(change)} film={doc} />);

const go = (seconds: number): void => act(() => transport.seek(seconds));
const key = (name: string, more = {}): boolean => fireEvent.keyDown(document.body, { key: name, ...more });

test("captions are over the picture while they are said, until they are switched off", () => {
  const cues = [cue(1, 2, "A lamp is lit."), cue(3, 4, "مرحبا", "Mara")];
  open({ captions: { ...film().captions, cues } });
  expect(screen.queryByText("A lamp is lit.")).toBeNull();
  go(1.5);
  expect(screen.getByText("A lamp is lit.")).toBeDefined();
  go(3.5);
  expect(screen.getByText("Mara: مرحبا").closest("[dir=auto]")).not.toBeNull();
  key("c");
  expect(screen.queryByText("Mara: مرحبا")).toBeNull();
});

test("the keys of a player move the playhead", () => {
  open();
  key("ArrowRight");
  expect(transport.frame()).toBe(1);
  key("ArrowRight", { shiftKey: true });
  expect(transport.frame()).toBe(25);
  key("l");
  expect(transport.frame()).toBe(145);
  key("j");
  expect(transport.frame()).toBe(25);
  key("End");
  expect(transport.frame()).toBe(305);
  key("Home");
  expect(transport.frame()).toBe(0);
});

test("a held key that switches something switches it once, and L runs twice as fast until it is let go", async () => {
  open();
  key("m");
  key("m", { repeat: true });
  fireEvent.keyUp(document.body, { key: "m" });
  expect(usePrefs.getState().muted).toBe(true);
  key("l", { repeat: true });
  await waitFor(() => expect([transport.playing, transport.rate]).toEqual([true, 2]));
  fireEvent.keyUp(document.body, { key: "l" });
  expect(transport.rate).toBe(1);
  act(() => transport.pause());
});

test("screen readers hear where the film stands and what is seen", () => {
  open();
  expect(screen.getByRole("img", { name: "Scene 1: Mara lights a lamp" })).toBeDefined();
  go(5);
  const slider = screen.getByRole("slider", { name: "Moment of the film" });
  expect(slider.getAttribute("aria-valuetext")).toBe("0:05 of 0:13, scene 2");
  expect(screen.getByRole("img", { name: "Scene 2: A storm" })).toBeDefined();
});

test("one scene is repeated, and no longer when asked again", async () => {
  const { user } = open();
  go(5);
  await user.click(screen.getByRole("button", { name: "Repeat this scene" }));
  expect(transport.store.getState().loop).toEqual({ start: 4, end: 8 });
  await user.click(screen.getByRole("button", { name: "Repeat this scene" }));
  expect(transport.store.getState().loop).toBeNull();
});

test("a finished film is shown where it is of today; its failure shows the preview", async () => {
  open({ takes: [take("cut", 12.75)] });
  const chosen = (name: string): string | null =>
    screen.getAllByRole("radio", { name })[0]!.getAttribute("aria-checked");
  expect(chosen("Finished film")).toBe("true");
  fireEvent.error(document.querySelector("video")!);
  expect(chosen("Live preview")).toBe("true");
  expect(await screen.findByText(/could not be played here/)).toBeDefined();
});

test("a cut that is older than the film is not passed off as it", () => {
  open({ takes: [{ ...take("cut", 12.75), state: "stale" }] });
  expect(screen.queryByRole("radio", { name: "Finished film" })).toBeNull();
});

test("without scenes there is nothing to play, and it says so", () => {
  open({ scenes: [], total: { frames: 0, seconds: 0 } });
  expect(screen.getByRole("button", { name: "Play" }).title).toBe("There is nothing to play yet.");
  expect(screen.getByText(/No scenes yet/)).toBeDefined();
});
