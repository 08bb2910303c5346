import { describe, expect, it } from "vitest";
import { HOME, ownPath, withNext } from "./next";

describe("where a sign-in leads to", () => {
  it("goes on to pages of the studio, with search and fragment", () => {
    expect(ownPath("/films/1?scene=2#t")).toBe("/films/1?scene=2#t");
    expect(ownPath("/?go=1")).toBe("/?go=1");
  });

  it.each([
    null,
    "",
    "films",
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/.//elsewhere.example",
    "javascript:alert(1)",
  ])("never leads elsewhere: %j", (next) => expect(ownPath(next)).toBe(HOME));

  it("survives being written into an address", () => {
    const search = withNext("/sign-in", "/films?q=a&b").split("?")[1];
    expect(new URLSearchParams(search).get("next")).toBe("/films?q=a&b");
  });
});
