import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { show, signedIn } from "@/test/page";
import { apiServer, CONFIG, ME } from "@/test/server";
import { Credits } from "./credits";
import { csvOf } from "./csv";
import { pointsOf } from "./line";
import type { Entry, Receipt } from "./statement";

const server = apiServer();
const PLAN = "76e7fd0c-5015-4c55-8dd8-266cf021c7d3";

const entry = (more: Partial<Entry>): Entry => ({
  id: "e1",
  kind: "hold",
  amount: -3.5,
  available_after: 6.5,
  text: "set aside to make “The storm”",
  note: "",
  plan_id: PLAN,
  video_id: "v1",
  created_at: new Date().toISOString(),
  ...more,
});

const line = (more: Partial<Receipt["lines"][number]>): Receipt["lines"][number] => ({
  paid: 0,
  refunded: 0,
  returned: 0,
  held: 0,
  billed: 0,
  note: "",
  unit: "clip:s1",
  text: "clip 1",
  state: "made",
  model: "fal:flux",
  quote: 3,
  maximum: 3.5,
  take_id: null,
  reason: "",
  ...more,
});

const RECEIPT: Receipt = {
  paid: 3,
  refunded: 0,
  returned: 0.5,
  held: 0,
  billed: 5,
  note: "vendor billed 5, you paid 3",
  plan_id: PLAN,
  video_id: "v1",
  title: "The storm",
  version: "v",
  state: "closed",
  quote: 3,
  maximum: 3.5,
  approved_at: "2026-11-20T10:00:00Z",
  closed_at: "2026-11-20T10:05:00Z",
  reused: 14,
  lines: [
    line({ paid: 3 }),
    line({
      unit: "clip:s2",
      text: "clip 2",
      state: "failed",
      reason: "The vendor did not answer.",
      note: "vendor billed 2, you paid 0",
    }),
    line({ unit: "music", text: "music", state: "dropped", returned: 0.5 }),
  ],
};

beforeEach(() => {
  signedIn();
  server.on("get", "/config", CONFIG);
  server.on("get", "/users/credits", {
    items: [
      entry({}),
      entry({
        id: "e0",
        kind: "grant",
        amount: 10,
        available_after: 10,
        text: "welcome",
        plan_id: null,
        video_id: null,
      }),
    ],
    next_cursor: null,
    balance: 10,
    held: 3.5,
    available: 6.5,
  });
  server.on("get", "/users/credits/receipts", { items: [RECEIPT], next_cursor: null });
  server.on("get", `/users/credits/receipts/plans/${PLAN}`, RECEIPT);
});

describe("the credits page", () => {
  it("says what can be spent and what is held, and lists every movement with its film", async () => {
    show(<Credits />, "/credits");
    expect(await screen.findByText("and 3.5 credits are held for films under way")).toBeTruthy();
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(3);
    await waitFor(() => expect(within(rows[1]!).getByRole("link").textContent).toBe("The storm"));
    expect(rows[1]!.textContent).toContain("−3.5");
    expect(rows[2]!.textContent).toContain("+10");
  });

  it("opens a row's receipt: what was made, what failed, what came back and who billed what", async () => {
    const { user, at } = show(<Credits />, "/credits");
    await user.click(await screen.findByRole("button", { name: /Set aside/ }));
    const dialog = await screen.findByRole("dialog");
    expect(at()).toBe(`/credits?receipt=${PLAN}`);
    expect(await within(dialog).findByText(/The vendor did not answer/)).toBeTruthy();
    expect(within(dialog).getByText("vendor billed 5, you paid 3")).toBeTruthy();
    expect(within(dialog).getByText("14 parts were there already and cost nothing.")).toBeTruthy();
    expect(within(dialog).getByText("0.5 credits came back")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(at()).toBe("/credits");
  });

  it("asks whose address is not confirmed to confirm it", async () => {
    signedIn({ ...ME, verified: false });
    const calls = server.on("post", "/auth/verify/resend", { detail: "Look into your mail." });
    const { user } = show(<Credits />, "/credits");
    expect(await screen.findByText(/it brings you 10 credits/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Mail the link again" }));
    await waitFor(() => expect(calls).toHaveLength(1));
  });
});

describe("the file for spreadsheets", () => {
  it("quotes what needs it and lets no title become a formula", () => {
    const text = csvOf([
      entry({ created_at: "2026-11-20", text: '=HYPERLINK("x")', note: "a, b", amount: -3.5 }),
    ]);
    expect(text.split("\r\n")[1]).toBe(`2026-11-20,hold,"'=HYPERLINK(""x"")","a, b",-3.5,6.5,v1,${PLAN}`);
  });
});

describe("the line of a month", () => {
  const at = (day: number): string => new Date(day * 86_400_000).toISOString();

  it("begins with what there was before, and ends with what there is", () => {
    const entries = [
      entry({ created_at: at(12), available_after: 4 }),
      entry({ created_at: at(11), available_after: 7 }),
      entry({ created_at: at(5), available_after: 10 }),
    ];
    const points = pointsOf(entries, 10 * 86_400_000, 20 * 86_400_000);
    expect(points.map(({ available }) => available)).toEqual([10, 7, 4, 4]);
  });

  it("begins before the first movement where there was none earlier", () => {
    const points = pointsOf([entry({ created_at: at(12), amount: 10, available_after: 10 })], 0, at20);
    expect(points.map(({ available }) => available)).toEqual([0, 10, 10]);
  });
  const at20 = 20 * 86_400_000;
});
