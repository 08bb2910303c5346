/** What a link carries behind `#`, which browsers keep to themselves. */
import { Fragment as Part, useState, type ReactNode } from "react";
import { useLocation } from "react-router";

export interface Fragment {
  /** Of a link that we mailed or printed. */
  token: string;
  /** Of a link of Supabase's. */
  theirs: string;
  /** Why Supabase's link did not work. */
  error: string;
}

/** Takes it out of the address, once it is used up. */
export const used = (): void => history.replaceState(history.state, "", location.pathname);

/** Read once, so that it outlives {@link used}. */
export function useFragment(): Fragment {
  const { hash, search } = useLocation();
  const [fragment] = useState(() => {
    const behind = new URLSearchParams(hash.slice(1));
    const asked = new URLSearchParams(search);
    return {
      token: behind.get("token") ?? "",
      theirs: behind.get("access_token") ?? "",
      error: behind.get("error_description") ?? asked.get("error_description") ?? "",
    };
  });
  return fragment;
}

/** A second link that is followed in the same window begins the page anew. */
export function EachLink({ children }: { children: ReactNode }): ReactNode {
  return <Part key={useLocation().hash}>{children}</Part>;
}
