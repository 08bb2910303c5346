import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Schemas } from "@/shared/api/client";
import { FilmProvider } from "@/shared/film/context";
import type { Numbered } from "@/shared/film/types";
import { EVENTS, until } from "@/test/recorded";
import { show, signedIn } from "@/test/page";
import { apiServer, ME, problem } from "@/test/server";
import { Chat } from "./chat";

const FILM = "aac099dc-0ce0-4420-9486-3ab48e07e214";
const api = apiServer();

const PLAN: Schemas["PlanPublic"] = {
  version: "v1", words: "makes image 1, 4 credits", reused: 0, credits: 4, maximum: 5, scenes: ["s1"], warnings: [],
  lines: [
    {
      unit: "image:s1", title: "image 1", kind: "image", scene: "s1", model: "fal:flux", credits: 4, maximum: 5,
      certain: true, reason: "missing", needs: [],
    },
  ],
}; // prettier-ignore

/** A log that stays open, as a film's does; `tell` adds to it. */
function follow(events: readonly Numbered[]): { tell: (...events: Numbered["event"][]) => void } {
  let stream: ReadableStreamDefaultController | undefined;
  let seq = events.at(-1)?.seq ?? 0;
  const send = ({ seq: id, event }: Numbered): void =>
    stream?.enqueue(new TextEncoder().encode(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`));
  api.on("get", "/videos/:id/state", () => ({ seq, state: {}, messages: [], open_run: null }));
  api.on("get", "/videos/:id/events", () => {
    return new Response(
      new ReadableStream({
        start: (opened) => {
          stream = opened;
          stream.enqueue(new TextEncoder().encode(": \n\n"));
          events.forEach(send);
        },
      }),
    );
  });
  return { tell: (...more) => more.forEach((event) => send({ seq: (seq += 1), event })) };
}

const open = (): ReturnType<typeof show> =>
  show(
    <FilmProvider videoId={FILM} loading={<p>Opening</p>} missing={() => <p>Missing</p>}>
      <Chat />
    </FilmProvider>,
    `/films/${FILM}`,
  );

const planned = until(({ type }) => type === "RUN_FINISHED");

beforeEach(() => {
  sessionStorage.clear();
  signedIn({ ...ME, credits: 50 });
  api.on("get", "/users/me", { ...ME, credits: 50 });
  api.on("get", "/videos/:id/plan", PLAN);
  api.on("get", "/videos/:id/timeline", { takes: [], scenes: [] });
  api.on("get", "/videos/:id", { description: "" });
  api.on("get", "/takes/:id", { media: { original: "/api/v1/a.png" } });
  api.on("get", "/scenes", { items: [], next_cursor: null });
});

test("the talk is there: words, thoughts, steps, and the plan with its price", async () => {
  follow(planned);
  open();
  expect(await screen.findByText("A lighthouse keeper befriends a storm")).toBeTruthy();
  expect(screen.getByText("Planned 3 scenes")).toBeTruthy();
  const card = await screen.findByRole("region", { name: "The plan" });
  expect(await within(card).findByText("4, at most 5 credits")).toBeTruthy();
  expect(within(card).getByRole("button", { name: "Make for 4 credits" })).toBeTruthy();
});

test("approving sends exactly the plan that is shown, and the answer becomes a line", async () => {
  const log = follow(planned);
  const orders = api.on("post", "/generation/video/:id", {
    job_id: "r2",
    video_id: FILM,
    status_url: "",
    events: "",
  });
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Make for 4 credits" }));
  await waitFor(() =>
    expect(orders.map(({ body }) => body)).toEqual([{ plan_version: "v1", max_credits: 5 }]),
  );
  const call = EVENTS.find(({ event }) => event.toolCallName === "request_approval")!.event.toolCallId;
  log.tell(
    { type: "RUN_STARTED", runId: "r2" },
    {
      type: "TOOL_CALL_RESULT",
      toolCallId: call,
      content: '{"approved": true, "text": "Approved: makes image 1."}',
    },
  );
  expect(await screen.findByText("Approved: makes image 1.")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "The plan" })).toBeNull();
});

test("a plan that changed meanwhile is not made; the new price is asked for", async () => {
  follow(planned);
  const orders = api.on("post", "/generation/video/:id", () => {
    if (orders.length > 1) return { job_id: "r2", video_id: FILM, status_url: "", events: "" };
    api.on("get", "/videos/:id/plan", { ...PLAN, version: "v2", credits: 6, maximum: 7 });
    return problem(409, "plan_changed", "The plan changed meanwhile.");
  });
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Make for 4 credits" }));
  expect(await screen.findByText("The film changed: now 6, at most 7 credits (was 4).")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Make for 6 credits" }));
  await waitFor(() => expect(orders.at(-1)?.body).toEqual({ plan_version: "v2", max_credits: 7 }));
});

test("who has too few credits is told before anything is sent", async () => {
  signedIn({ ...ME, credits: 1 });
  follow(planned);
  open();
  expect(await screen.findByText("You have 1 of the 5 credits that it may cost.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Get credits" })).toBeTruthy();
});

test("a message is there at once, and leaves its place when the log has it", async () => {
  const log = follow(EVENTS);
  const said = api.on("post", "/videos/:id/runs", { run_id: "r3", video_id: FILM, events: "" });
  const { user } = open();
  await user.type(await screen.findByLabelText("Message to the director"), "Make it night{Enter}");
  expect(screen.getByText("Make it night")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Message to the director").value).toBe("");
  await waitFor(() => expect(said[0]?.body).toMatchObject({ message: "Make it night", max_credits: 0 }));
  log.tell(
    { type: "RUN_STARTED", runId: "r3" },
    { type: "TEXT_MESSAGE_START", messageId: "m3", role: "user" },
    { type: "TEXT_MESSAGE_CONTENT", messageId: "m3", delta: "Make it night" },
    { type: "TEXT_MESSAGE_END", messageId: "m3" },
  );
  expect(await screen.findByRole("button", { name: /^Stop/ })).toBeTruthy();
  expect(screen.getAllByText("Make it night")).toHaveLength(1);
});

test("a message that did not get through is kept, and said once however often it is sent", async () => {
  follow(EVENTS);
  const said = api.on("post", "/videos/:id/runs", () =>
    said.length > 1
      ? { run_id: "r3", video_id: FILM, events: "" }
      : problem(503, "database_away", "The database is away."),
  );
  const { user } = open();
  await user.type(await screen.findByLabelText("Message to the director"), "Make it night{Enter}");
  expect(await screen.findByText("The database is away.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]!.headers.get("Idempotency-Key")).toBe(said[0]!.headers.get("Idempotency-Key"));
  await waitFor(() => expect(screen.queryByText("The database is away.")).toBeNull());
});

test("what is typed outlives the page", async () => {
  follow(EVENTS);
  const { user } = open();
  await user.type(await screen.findByLabelText("Message to the director"), "half a thou");
  expect(sessionStorage.getItem(`pixora.draft.chat.${FILM}`)).toBe("half a thou");
});

test("a mention is put in as plain words", async () => {
  follow(EVENTS);
  const { user } = open();
  const field = await screen.findByLabelText<HTMLTextAreaElement>("Message to the director");
  await user.type(field, "Give @kee");
  expect(screen.getByRole("option", { name: /keeper/ })).toBeTruthy();
  await user.keyboard("{Enter}");
  expect(field.value).toBe("Give keeper ");
  expect(screen.queryByRole("listbox")).toBeNull();
});

test("a question is answered by a choice", async () => {
  const log = follow(EVENTS);
  const said = api.on("post", "/videos/:id/runs", { run_id: "r4", video_id: FILM, events: "" });
  const { user } = open();
  await screen.findByText("Assembled the film");
  log.tell(
    { type: "RUN_STARTED", runId: "r3" },
    { type: "TOOL_CALL_START", toolCallId: "q1", toolCallName: "ask_user" },
    {
      type: "RUN_FINISHED",
      outcome: {
        type: "interrupt",
        interrupts: [
          {
            id: "q1",
            toolCallId: "q1",
            reason: "input_required",
            message: "Where?",
            metadata: { options: ["at the end"] },
          },
        ],
      },
    },
  );
  await user.click(await screen.findByRole("button", { name: "at the end" }));
  await waitFor(() =>
    expect(said[0]?.body).toMatchObject({
      resume: [{ interruptId: "q1", status: "resolved", payload: { text: "at the end" } }],
    }),
  );
  log.tell(
    { type: "RUN_STARTED", runId: "r4" },
    { type: "TOOL_CALL_RESULT", toolCallId: "q1", content: '{"text": "at the end"}' },
  );
  await waitFor(() => expect(screen.queryByRole("region", { name: "A question" })).toBeNull());
  expect(screen.getByText("at the end")).toBeTruthy();
});

test("what could not be made says why and what next", async () => {
  const log = follow(EVENTS);
  open();
  await screen.findByText("Assembled the film");
  log.tell(
    { type: "RUN_STARTED", runId: "r3" },
    { type: "TOOL_CALL_START", toolCallId: "c9", toolCallName: "text_to_image" },
    {
      type: "TOOL_CALL_RESULT",
      toolCallId: "c9",
      content: JSON.stringify({
        made: [],
        failed: [
          {
            unit: "image:s2",
            state: "failed",
            code: "refused",
            why: "the provider refused it",
            next: "Reword scene 2.",
          },
        ],
      }),
    },
    { type: "RUN_ERROR", code: "limit", message: "the run took too many turns" },
  );
  expect(await screen.findByText("Not made: picture 2.")).toBeTruthy();
  expect(screen.getByText(/Reword scene 2\./)).toBeTruthy();
  expect(screen.getByText(/The run took too many turns\./)).toBeTruthy();
});
