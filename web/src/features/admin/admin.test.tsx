import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { show, signedIn } from "@/test/page";
import { apiServer, ME, problem } from "@/test/server";
import { Admin } from "./admin";

const server = apiServer();
const BOB = { ...ME, id: "b0b00000-0000-4000-8000-000000000000", email: "bob@example.org", name: "Bob" };

beforeEach(() => {
  signedIn({ ...ME, role: "admin" });
  server.on("get", "/users/me", { ...ME, role: "admin" });
  server.on("get", "/admin/users", { items: [{ ...ME, role: "admin" }, BOB], next_cursor: null });
  server.on("get", "/admin/audit", { items: [], next_cursor: null });
});

describe("giving credits", () => {
  it("needs a reason, and above 1,000 the number a second time", async () => {
    const calls = server.on("post", `/admin/users/${BOB.id}/credits`, { user_id: BOB.id, credits: 2010 });
    const { user } = show(<Admin />, "/admin");
    await user.click((await screen.findAllByRole("button", { name: "Give credits" }))[1]!);
    await user.type(screen.getByLabelText("Credits"), "2000");
    const give = screen.getByRole("button", { name: "Give 2,000 credits" });
    expect(give.title).toBe("Give a reason.");
    await user.type(screen.getByLabelText("Reason"), "a prize");
    await user.click(give);
    expect(give.title).toBe("Type the number again to confirm it.");
    expect(calls).toHaveLength(0);
    await user.type(screen.getByLabelText("Type 2,000 again"), "2,000");
    await user.click(give);
    await waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]?.body).toEqual({ credits: 2000, note: "a prize" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("is the same order when it has to be sent again", async () => {
    let first = true;
    const calls = server.on("post", `/admin/users/${BOB.id}/credits`, () => {
      if (!first) return { user_id: BOB.id, credits: 15 };
      first = false;
      return problem(503, "unavailable", "Try again in a moment.");
    });
    const { user } = show(<Admin />, "/admin");
    await user.click((await screen.findAllByRole("button", { name: "Give credits" }))[1]!);
    await user.type(screen.getByLabelText("Credits"), "5");
    await user.type(screen.getByLabelText("Reason"), "thanks{Enter}");
    expect(await screen.findByText("Try again in a moment.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Give 5 credits" }));
    await waitFor(() => expect(calls).toHaveLength(2));
    const keys = calls.map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys[0]).toBe(keys[1]);
  });
});

describe("accounts", () => {
  it("are found by the server", async () => {
    const calls = server.on("get", "/admin/users", { items: [BOB], next_cursor: null });
    const { user, at } = show(<Admin />, "/admin");
    await user.type(await screen.findByRole("searchbox"), "bob{Enter}");
    await waitFor(() => expect(calls.at(-1)?.url.searchParams.get("q")).toBe("bob"));
    expect(at()).toBe("/admin?q=bob");
  });

  it("change their role, but not one's own", async () => {
    const calls = server.on("put", `/users/${BOB.id}`, { ...BOB, role: "admin" });
    const { user } = show(<Admin />, "/admin");
    await user.selectOptions(await screen.findByLabelText("Role of bob@example.org"), "Administrator");
    await waitFor(() => expect(calls[0]?.body).toEqual({ role: "admin" }));
    expect(screen.queryByLabelText("Role of ada@example.org")).toBeNull();
  });

  it("are nobody else's business", () => {
    signedIn(ME);
    show(<Admin />, "/admin");
    expect(screen.getByText("This page is for administrators")).toBeTruthy();
  });
});
