import type { UseQueryResult } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Schemas } from "@/shared/api/client";
import { show } from "@/test/page";
import { Takes } from "./takes";

type Take = Schemas["TakePublic"];

const take = (id: string, more: Partial<Take> = {}): Take =>
  ({
    id, unit: "image:s1", selected: false, state: "stale", reason: "", author: "agent", model: "painter", label: "",
    credits: 0, seconds: null, mime: "image/png", media: { original: "/p.png" }, differs: [],
    created_at: "2026-11-29T12:00:00Z", ...more,
  }) as Take; // prettier-ignore

test("a take says what it was made from that the film says otherwise now", async () => {
  const differs = [
    { field: "description", cause: "scene 1's description changed", then: "{fox} by day", now: "{fox} by night" },
    { field: "style", cause: "the style changed", then: "ink", now: "oil" },
  ]; // prettier-ignore
  const reason = "scene 1's description changed";
  const data = [
    take("b", { selected: true, reason, differs }),
    take("a", { author: "person", label: "mine.png" }),
  ];
  const { user } = show(<Takes takes={{ data } as UseQueryResult<Take[]>} unit="image:s1" />);
  const said = screen.getByText("Scene 1's description changed and 1 more");
  expect(screen.getAllByText(/changed/)).toContain(said);
  await user.click(said);
  expect(screen.getByText("@fox by")).toBeTruthy();
  expect([...document.querySelectorAll("del")].map((one) => one.textContent)).toEqual(["day", "ink"]);
  expect([...document.querySelectorAll("ins")].map((one) => one.textContent)).toEqual(["night", "oil"]);
  expect(screen.getByText(/mine\.png/)).toBeTruthy();
});
