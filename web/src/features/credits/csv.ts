/** A statement as a file for spreadsheets. */
import type { Entry } from "./statement";

const COLUMNS = ["date", "kind", "what", "note", "credits", "available_after", "film", "plan"] as const;

export function csvOf(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    entry.created_at,
    entry.kind,
    words(entry.text),
    words(entry.note),
    String(entry.amount),
    String(entry.available_after),
    entry.video_id ?? "",
    entry.plan_id ?? "",
  ]);
  return [[...COLUMNS], ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";
}

/** What a spreadsheet would take for a formula stays words: titles are written by people. */
const words = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Has the browser save a text. */
export function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
