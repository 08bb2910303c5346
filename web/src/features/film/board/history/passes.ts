/** Revisions as people remember them: by day, and what the director did at one request together. */
import { i18n } from "@lingui/core";
import type { Schemas } from "@/shared/api/client";

export type Revision = Schemas["RevisionPublic"];

/** One entry of the history: what was done at once, newest first. */
export interface Pass {
  revisions: Revision[];
  author: string;
}

export interface Day {
  /** Such as `2026-11-29`, in the reader's own time. */
  key: string;
  name: string;
  passes: Pass[];
}

const dayKey = (when: string): string => new Date(when).toLocaleDateString("sv-SE");

export const time = (when: string): string =>
  new Intl.DateTimeFormat(i18n.locale, { timeStyle: "short" }).format(new Date(when));

export function byDay(revisions: readonly Revision[]): Day[] {
  const days: Day[] = [];
  for (const revision of revisions) {
    const key = dayKey(revision.created_at);
    let day = days.at(-1);
    if (day?.key !== key) {
      const name = new Intl.DateTimeFormat(i18n.locale, { dateStyle: "full" }).format(
        new Date(revision.created_at),
      );
      day = { key, name, passes: [] };
      days.push(day);
    }
    const last = day.passes.at(-1);
    if (last && together(last.revisions.at(-1)!, revision)) last.revisions.push(revision);
    else day.passes.push({ revisions: [revision], author: revision.author });
  }
  return days;
}

/** What the director did in one run is one pass; a person's edits each stand for themselves. */
const together = (newer: Revision, older: Revision): boolean =>
  newer.author === "agent" &&
  older.author === "agent" &&
  newer.run_id !== null &&
  newer.run_id === older.run_id;

/** Ids of scenes that a revision touched. */
export function scenesOf(revision: Revision): string[] {
  const found = revision.touched.map((field) => /^(s\d+)(\.|$)/.exec(field)?.[1]);
  return [...new Set(found.filter((id): id is string => id !== undefined))];
}
