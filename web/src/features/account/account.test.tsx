import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { useSession } from "@/shared/session/session";
import { show, signedOut } from "@/test/page";
import { apiServer, CONFIG, ME, problem } from "@/test/server";
import { ResetPassword } from "./reset-password";
import { SignIn } from "./sign-in";
import { SignUp } from "./sign-up";
import { Verify } from "./verify";

const server = apiServer();
const TOKEN = { access_token: "t", token_type: "bearer", expires_in: 900 };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  signedOut();
  server.on("get", "/config", CONFIG);
  server.on("get", "/users/me", ME);
});

describe("signing in", () => {
  it("goes to where somebody wanted to go", async () => {
    const calls = server.on("post", "/auth/login", TOKEN);
    const { user, at } = show(<SignIn />, "/sign-in?next=%2Fcredits");
    await user.type(screen.getByLabelText("E-mail"), "ada@example.org");
    await user.type(screen.getByLabelText("Password"), "four unrelated words{Enter}");
    await waitFor(() => expect(at()).toBe("/credits"));
    expect(calls[0]?.body).toEqual({ email: "ada@example.org", password: "four unrelated words" });
  });

  it("says what is wrong at the field, keeps what was typed, and takes the focus there", async () => {
    server.on(
      "post",
      "/auth/login",
      problem(401, "wrong_credentials", "The address or the password is wrong."),
    );
    const { user } = show(<SignIn />, "/sign-in");
    const password = screen.getByLabelText<HTMLInputElement>("Password");
    await user.type(screen.getByLabelText("E-mail"), "ada@example.org");
    await user.type(password, "nope");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    expect((await screen.findByRole("alert")).textContent).toBe("The address or the password is wrong.");
    await waitFor(() => expect(document.activeElement).toBe(password));
    expect(password.value).toBe("nope");
    expect(password.getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
  });

  it("shows a password and hides it again", async () => {
    const { user } = show(<SignIn />, "/sign-in");
    const password = screen.getByLabelText<HTMLInputElement>("Password");
    const eye = screen.getByRole("button", { name: "Show the password" });
    await user.click(eye);
    expect(password.type).toBe("text");
    await user.click(eye);
    expect(password.type).toBe("password");
  });

  it("uses a link's token only when the button is pressed", async () => {
    const calls = server.on("post", "/auth/link", TOKEN);
    const { user, at } = show(<SignIn />, "/sign-in#token=once", "/sign-in");
    expect(calls).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    await waitFor(() => expect(at()).toBe("/films"));
    expect(calls[0]?.body).toEqual({ token: "once" });
  });

  it("offers another way where a link is used up", async () => {
    server.on("post", "/auth/link", problem(401, "invalid_token", "This link was used before."));
    const { user } = show(<SignIn />, "/sign-in#token=once", "/sign-in");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    await user.click(await screen.findByRole("button", { name: "Use an e-mail address" }));
    expect(screen.getByLabelText("E-mail")).toBeTruthy();
  });

  it("exchanges a token that a link of Supabase's ends in", async () => {
    const calls = server.on("post", "/auth/exchange-token", TOKEN);
    const { user, at } = show(<SignIn />, "/sign-in#access_token=theirs&type=magiclink", "/sign-in");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    await waitFor(() => expect(at()).toBe("/films"));
    expect(calls[0]?.body).toEqual({ access_token: "theirs" });
  });

  it("offers other providers only where the server takes them", async () => {
    server.on("get", "/config", {
      ...CONFIG,
      supabase: { url: "https://project.supabase.co", publishable_key: "k" },
      oauth: ["github"],
    });
    show(<SignIn />, "/sign-in");
    expect(await screen.findByRole("button", { name: "Continue with GitHub" })).toBeTruthy();
  });

  it("shows the wish that waits for it", async () => {
    sessionStorage.setItem("pixora.draft.wish", "A fox on the moon");
    show(<SignIn />, `/sign-in?next=${encodeURIComponent("/?go=1")}`);
    expect(await screen.findByText("A fox on the moon")).toBeTruthy();
  });
});

describe("signing up", () => {
  it("puts each error at its field and goes to the first", async () => {
    server.on(
      "post",
      "/auth/register",
      problem(422, "invalid", "`email` must be an address.", {
        errors: [
          { where: "body.email", message: "`email` must be an address such as ada@example.org." },
          { where: "body.password", message: "`password` must have at least 10 characters." },
        ],
      }),
    );
    const { user } = show(<SignUp />, "/sign-up");
    const email = screen.getByLabelText("E-mail");
    await user.type(email, "ada@localhost");
    await user.type(screen.getByLabelText("Password"), "long enough, it says");
    await user.click(screen.getByRole("button", { name: "Make my account" }));
    expect(await screen.findByText("It must be an address such as ada@example.org.")).toBeTruthy();
    expect(screen.getByText("It must have at least 10 characters.")).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(email));
  });

  it("says that a mail must be confirmed, where one must", async () => {
    server.on("post", "/auth/register", { detail: "Look into your mail." });
    const { user } = show(<SignUp />, "/sign-up");
    await user.type(screen.getByLabelText("E-mail"), "ada@example.org");
    await user.type(screen.getByLabelText("Password"), "four unrelated words");
    await user.click(screen.getByRole("button", { name: "Make my account" }));
    expect(await screen.findByRole("heading", { name: "Look into your mail" })).toBeTruthy();
    expect(screen.getByText("ada@example.org")).toBeTruthy();
    expect(useSession.getState().status).toBe("out");
  });

  it("says so where nobody may", async () => {
    server.on("get", "/config", { ...CONFIG, signup: "closed" });
    show(<SignUp />, "/sign-up");
    expect(await screen.findByRole("heading", { name: "No new accounts here" })).toBeTruthy();
  });
});

describe("links in mails", () => {
  it("confirm an address when the button is pressed, and say what it brought", async () => {
    const calls = server.on("post", "/auth/verify", { verified: true, credits: 10 });
    const { user } = show(<Verify />, "/verify#token=abc", "/verify");
    await user.click(screen.getByRole("button", { name: "Confirm my address" }));
    expect(await screen.findByText("It brought you 10 credits.")).toBeTruthy();
    expect(calls[0]?.body).toEqual({ token: "abc" });
  });

  it("take the code by hand as well", async () => {
    const calls = server.on("post", "/auth/verify", { verified: true, credits: 0 });
    const { user } = show(<Verify />, "/verify");
    await user.type(screen.getByLabelText("Code from the mail"), " abc ");
    await user.click(screen.getByRole("button", { name: "Confirm my address" }));
    expect(await screen.findByText("Nothing else is left to do.")).toBeTruthy();
    expect(calls[0]?.body).toEqual({ token: "abc" });
  });

  it("set a new password", async () => {
    const calls = server.on("post", "/auth/reset-password/confirm", new Response(null, { status: 204 }));
    const { user } = show(<ResetPassword />, "/reset-password#token=abc", "/reset-password");
    await user.type(screen.getByLabelText("New password"), "four unrelated words");
    await user.click(screen.getByRole("button", { name: "Set the new password" }));
    expect(await screen.findByRole("heading", { name: "Your new password is set" })).toBeTruthy();
    expect(calls[0]?.body).toEqual({ token: "abc", password: "four unrelated words" });
  });

  it("begin anew when a second one is followed in the same window", async () => {
    const calls = server.on("post", "/auth/reset-password/confirm", new Response(null, { status: 204 }));
    const { user, go } = show(<ResetPassword />, "/reset-password#token=old", "/reset-password");
    await go("/reset-password#token=new");
    await user.type(screen.getByLabelText("New password"), "four unrelated words{Enter}");
    await screen.findByRole("heading", { name: "Your new password is set" });
    expect(calls[0]?.body).toMatchObject({ token: "new" });
  });

  it("are asked for without telling who has an account", async () => {
    server.on("post", "/auth/reset-password", { detail: "" });
    const { user } = show(<ResetPassword />, "/reset-password");
    await user.type(screen.getByLabelText("E-mail"), "ada@example.org{Enter}");
    expect(await screen.findByText(/If there is an account with this address/)).toBeTruthy();
  });
});
