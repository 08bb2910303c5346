/** Markdown as React elements: no string of HTML is ever made, so there is nothing to sanitise. */
import type { Token, Tokens } from "marked";
import { memo, useRef, type ReactNode } from "react";
import { blocksOf, NOTHING } from "./blocks";

/** Text that may still grow; only its last blocks are drawn again. */
export function Markdown({ text }: { text: string }): ReactNode {
  const kept = useRef(NOTHING);
  kept.current = blocksOf(text, kept.current);
  const { closed, open } = kept.current;
  return (
    <div className="flex flex-col gap-3 break-words [overflow-wrap:anywhere]" dir="auto">
      {closed.map((token, at) => (
        <Closed key={at} token={token} />
      ))}
      {open.map((token, at) => (
        <Block key={closed.length + at} token={token} />
      ))}
    </div>
  );
}

const Closed = memo(Block);

function Block({ token }: { token: Token }): ReactNode {
  switch (token.type) {
    case "space":
    case "def":
      return null;
    case "heading":
      return <h3 className="text-read font-semibold">{inline(token.tokens)}</h3>;
    case "code":
      return (
        // A long line is scrolled, by keyboard too.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} className="overflow-x-auto rounded-control bg-sunken p-3 text-dense">
          <code>{token.text as string}</code>
        </pre>
      );
    case "blockquote":
      return (
        <blockquote className="border-l-2 border-line pl-3 text-muted">{nested(token.tokens)}</blockquote>
      );
    case "list":
      return <List list={token as Tokens.List} />;
    case "table":
      return <Table table={token as Tokens.Table} />;
    case "hr":
      return <hr className="border-line" />;
    case "html":
      return <p>{token.raw.trim()}</p>;
    default:
      return <p>{inline((token as Tokens.Paragraph).tokens) ?? plain(token.raw)}</p>;
  }
}

const nested = (tokens: Token[] | undefined): ReactNode => (
  <div className="flex flex-col gap-2">
    {tokens?.map((token, at) => (
      <Block key={at} token={token} />
    ))}
  </div>
);

function List({ list }: { list: Tokens.List }): ReactNode {
  const items = list.items.map((item, at) => (
    <li key={at}>
      {item.task && <span aria-hidden>{item.checked ? "☑ " : "☐ "}</span>}
      {item.tokens.map((token, nth) =>
        token.type === "text" ? (
          <span key={nth}>{inline(token.tokens) ?? plain(token.raw)}</span>
        ) : token.type === "checkbox" ? null : (
          <Block key={nth} token={token} />
        ),
      )}
    </li>
  ));
  return list.ordered ? (
    <ol start={list.start === "" ? 1 : list.start} className="flex list-decimal flex-col gap-1 pl-6">
      {items}
    </ol>
  ) : (
    <ul className="flex list-disc flex-col gap-1 pl-5">{items}</ul>
  );
}

function Table({ table }: { table: Tokens.Table }): ReactNode {
  const cell = "border-b border-line px-2 py-1 text-left align-top";
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide one is scrolled by keyboard too
    <div tabIndex={0} className="overflow-x-auto">
      <table className="min-w-full text-ui">
        <thead>
          <tr>
            {table.header.map((head, at) => (
              <th key={at} scope="col" className={`${cell} font-medium`}>
                {inline(head.tokens)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((one, nth) => (
                <td key={nth} className={cell}>
                  {inline(one.tokens)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(tokens: Token[] | undefined): ReactNode {
  return tokens?.map((token, at) => <Inline key={at} token={token} />);
}

function Inline({ token }: { token: Token }): ReactNode {
  switch (token.type) {
    case "strong":
      return <strong className="font-semibold">{inline(token.tokens)}</strong>;
    case "em":
      return <em>{inline(token.tokens)}</em>;
    case "del":
      return <del>{inline(token.tokens)}</del>;
    case "codespan":
      return <code className="rounded bg-sunken px-1 text-[0.9em]">{token.text as string}</code>;
    case "br":
      return <br />;
    case "link":
      return <Anchor link={token as Tokens.Link} />;
    case "image":
      // A picture from elsewhere would tell elsewhere who reads this.
      return <>{(token as Tokens.Image).text}</>;
    case "escape":
      return <>{token.text as string}</>;
    case "text":
      return <>{inline(token.tokens) ?? plain(token.raw)}</>;
    default:
      return <>{token.raw}</>;
  }
}

function Anchor({ link }: { link: Tokens.Link }): ReactNode {
  if (!/^https?:\/\//i.test(link.href)) return <>{inline(link.tokens)}</>;
  return (
    <a href={link.href} target="_blank" rel="noopener noreferrer" className="text-accent underline">
      {inline(link.tokens)}
    </a>
  );
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

const plain = (raw: string): string =>
  raw.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
