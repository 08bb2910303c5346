/** Markdown as it arrives: what is finished is read once. */
import { Lexer, type Token } from "marked";

export interface Blocks {
  /** The text up to the last blocks, and what it is. */
  text: string;
  closed: readonly Token[];
  /** What may still change: the last block, and the one before it, which a blank line does not always end. */
  open: readonly Token[];
}

export const NOTHING: Blocks = { text: "", closed: [], open: [] };
const OPEN = 2;

/** The blocks of `text`; `before` is the answer for an earlier part of it. */
export function blocksOf(text: string, before: Blocks = NOTHING): Blocks {
  const known = text.startsWith(before.text) ? before : NOTHING;
  const fresh = Lexer.lex(text.slice(known.text.length)).filter((token) => token.type !== "def");
  const done = fresh.slice(0, Math.max(0, fresh.length - OPEN));
  return {
    text: known.text + done.map((token) => token.raw).join(""),
    closed: done.length ? [...known.closed, ...done] : known.closed,
    open: fresh.slice(done.length),
  };
}
