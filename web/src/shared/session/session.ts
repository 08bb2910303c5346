/** Who is signed in. */
import { create } from "zustand";
import { api, body, type Schemas } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import { forgetOutside, keep, onToken, remembered, renewed } from "./token";

export type Me = Schemas["Me"];

interface Session {
  /** `unknown` until the first question to the server is answered; `expired` keeps the page and asks to sign in over it. */
  status: "unknown" | "out" | "in" | "expired";
  me: Me | null;
  /** Finds out whether this browser is signed in. */
  check: () => Promise<void>;
  signIn: (email: string, password: string) => Promise<void>;
  /** Signs up; true where the person is signed in at once, false where a mail comes first. */
  signUp: (email: string, password: string, name: string) => Promise<boolean>;
  /** Signs in by the token of a link that was mailed or printed. */
  byLink: (token: string) => Promise<void>;
  /** Signs in with an access token of Supabase. */
  byOutside: (theirs: string) => Promise<void>;
  signOut: () => Promise<void>;
  /** Reads the account again, after its credits or its name changed. */
  reload: () => Promise<void>;
}

export const useSession = create<Session>()((set, get) => {
  const enter = async (token: string): Promise<void> => {
    keep(token);
    set({ me: await body(api.GET("/api/v1/users/me")), status: "in" });
  };
  return {
    status: "unknown",
    me: null,
    check: async () => {
      if (!remembered()) return set({ status: "out", me: null });
      try {
        const token = await renewed(null);
        if (!token) return set({ status: "out", me: null });
        await enter(token);
      } catch {
        set({ status: "out" });
      }
    },
    signIn: async (email, password) => {
      await enter((await body(api.POST("/api/v1/auth/login", { body: { email, password } }))).access_token);
    },
    signUp: async (email, password, name) => {
      const made = await body(api.POST("/api/v1/auth/register", { body: { email, password, name } }));
      if (!("access_token" in made)) return false;
      await enter(made.access_token);
      return true;
    },
    byLink: async (token) => {
      await enter((await body(api.POST("/api/v1/auth/link", { body: { token } }))).access_token);
    },
    byOutside: async (theirs) => {
      const made = await body(api.POST("/api/v1/auth/exchange-token", { body: { access_token: theirs } }));
      await enter(made.access_token);
    },
    signOut: async () => {
      try {
        await api.POST("/api/v1/auth/logout", {});
      } finally {
        set({ me: null, status: "out" });
        forgetOutside();
        keep("");
      }
    },
    reload: async () => {
      if (get().status !== "in") return;
      try {
        set({ me: await body(api.GET("/api/v1/users/me")) });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    },
  };
});

/** A token that ran out and cannot be renewed: the page stays, and asks to sign in over it. */
onToken((token) => {
  if (!token && useSession.getState().status === "in") useSession.setState({ status: "expired" });
});
