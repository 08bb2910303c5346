import type { ReactNode } from "react";
import { mediaUrl } from "@/shared/api/address";
import type { Me } from "./session";

/** A picture of somebody, or the first letter of their name. */
export function Avatar({
  me,
  large,
}: {
  me: Pick<Me, "name" | "email" | "avatar_url">;
  large?: boolean;
}): ReactNode {
  const size = large ? "size-20 text-card" : "size-8 text-ui";
  if (me.avatar_url)
    return <img src={mediaUrl(me.avatar_url)} alt="" className={`${size} rounded-full object-cover`} />;
  return (
    <span
      aria-hidden
      className={`${size} grid place-items-center rounded-full bg-accent-soft font-semibold text-accent`}
    >
      {(me.name || me.email || "?").slice(0, 1).toUpperCase()}
    </span>
  );
}
