import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { Lexer } from "marked";
import { expect, test } from "vitest";
import { blocksOf, NOTHING, type Blocks } from "./blocks";
import { Markdown } from "./markdown";

const TEXT = `# A plan

The **keeper** opens \`every\` window; see [the sea](https://example.org/sea).

- lamps
- storm

  still the storm

1. one
2. two

| scene | length |
| --- | --- |
| 1 | 3.5 s |

\`\`\`
a & b

c
\`\`\`

> Quoted &amp; kept.

The end.`;

const tokens = ({ closed, open }: Blocks): string[] =>
  [...closed, ...open].map((token) => token.type + token.raw);

test("text that grows by any pieces has the blocks of the whole", () => {
  const whole = Lexer.lex(TEXT).map((token) => token.type + token.raw);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
      let blocks = NOTHING;
      let at = 0;
      for (let turn = 0; at < TEXT.length; turn += 1) {
        at += sizes[turn % sizes.length]!;
        blocks = blocksOf(TEXT.slice(0, at), blocks);
      }
      expect(tokens(blocks)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test("a closed block is the same object for ever", () => {
  const before = blocksOf("One.\n\nTwo.\n\nThree.\n\n");
  const now = blocksOf("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFi", before);
  expect(before.closed.length).toBeGreaterThan(0);
  before.closed.forEach((token, at) => expect(now.closed[at]).toBe(token));
});

test("another text is read anew", () => {
  const before = blocksOf("One.\n\nTwo.\n\nThree.\n\n");
  expect(tokens(blocksOf("Else.", before))).toEqual(["paragraphElse."]);
});

test("it is drawn as elements, and HTML stays text", () => {
  render(<Markdown text={`${TEXT}\n\n<img src=x onerror=alert(1)> <b>bold</b>`} />);
  expect(screen.getByRole("heading", { name: "A plan" })).toBeTruthy();
  expect(screen.getByText("Quoted & kept.")).toBeTruthy();
  expect(screen.getByRole("columnheader", { name: "length" })).toBeTruthy();
  expect(document.querySelector("img, b")).toBeNull();
  expect(document.body.textContent).toContain("<img src=x onerror=alert(1)>");
});

test("links lead to the web only, and tell nobody where from", () => {
  render(
    <Markdown text="[ok](https://example.org) [no](javascript:alert(1)) [data](data:text/html,x) ![cat](https://example.org/c.png)" />,
  );
  const link = screen.getByRole("link");
  expect(link.getAttribute("href")).toBe("https://example.org");
  expect(link.getAttribute("rel")).toContain("noopener");
  expect(screen.getAllByRole("link")).toHaveLength(1);
  expect(screen.queryByRole("img")).toBeNull();
});
