/** The film that somebody wants, before there is one: it outlives a reload and signing in. */
import { useCallback } from "react";
import { orderKey, type Schemas } from "@/shared/api/client";
import { createFilm, say } from "@/shared/film/operations";
import { clearDraft, readDraft, useDraft } from "@/shared/session/draft";

/** What is chosen beside the words; what is left out is the server's, or the director's, to choose. */
export type Choice = {
  [K in Chosen]?: NonNullable<Schemas["SettingsUpdate"][K]>;
} & { style?: string };

type Chosen = "aspect_ratio" | "duration" | "voice" | "narration" | "language" | "quality";

export interface Wish {
  text: string;
  setText: (text: string) => void;
  choice: Choice;
  /** Undefined takes a choice back. */
  choose: (part: { [K in keyof Choice]: Choice[K] | undefined }) => void;
}

const TEXT = "wish";
const CHOICE = "wish.choice";

export function useWish(): Wish {
  const [text, setText] = useDraft(TEXT);
  const [kept, keep] = useDraft(CHOICE);
  const choice = parsed(kept);
  const choose = useCallback(
    (part: { [K in keyof Choice]: Choice[K] | undefined }) => {
      const next = Object.entries({ ...parsed(kept), ...part }).filter(([, value]) => value !== undefined);
      keep(next.length ? JSON.stringify(Object.fromEntries(next)) : "");
    },
    [kept, keep],
  );
  return { text, setText, choice, choose };
}

function parsed(kept: string): Choice {
  try {
    return kept ? (JSON.parse(kept) as Choice) : {};
  } catch {
    return {};
  }
}

/** The words as they are kept, for a page that only shows them. */
export const keptWish = (): string => readDraft(TEXT);

/** A film that is begun once, however often it has to be tried: what worked is not done again. */
export class Beginning {
  private readonly key = orderKey();
  private made: string | null = null;

  constructor(
    readonly text: string,
    readonly choice: Choice,
  ) {}

  isFor(text: string, choice: Choice): boolean {
    return this.text === text && JSON.stringify(this.choice) === JSON.stringify(choice);
  }

  /** Makes the film, asks the director to plan it, and gives its id. */
  async run(): Promise<string> {
    this.made ??= (await createFilm({ ...this.choice, description: this.text }, this.key)).id;
    await say(this.made, this.text);
    clearDraft(TEXT);
    return this.made;
  }
}
