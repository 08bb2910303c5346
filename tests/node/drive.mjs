// Drives a film through the published AG-UI client, with its verification on.
// node drive.mjs ORIGIN TOKEN   prints one JSON line a run.
import { HttpAgent } from "@ag-ui/client";

const [origin, token] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}` };
const agent = new HttpAgent({ url: `${origin}/api/v1/agent`, headers, threadId: "the storm" });
const EDITED = "An empty beach at dawn, a red boat upside down on the sand";
let interrupts = [];

// A second client: an editor that changes scene 1 over HTTP while the agent is at work.
async function edit() {
  const call = async (path, init = {}) => {
    const answer = await fetch(`${origin}/api/v1${path}`, {
      ...init,
      headers: { ...headers, "Content-Type": "application/json" },
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return answer.json();
  };
  const film = (await call("/videos")).items[0];
  const scene = (await call(`/scenes?video_id=${film.id}`)).items[0];
  await call(`/scenes/${scene.id}`, { method: "PUT", body: JSON.stringify({ visual_description: EDITED }) });
}

async function run(runId, meanwhile) {
  const seen = [];
  let outcome;
  const resume = interrupts.map((i) => ({ interruptId: i.id, status: "resolved", payload: { approved: true } }));
  const subscriber = {
    onEvent: async ({ event }) => {
      seen.push(event);
      if (meanwhile && event.activityType === "pixora.unit") {
        const once = meanwhile;
        meanwhile = undefined;
        await once();
      }
      if (event.type === "RUN_FINISHED") outcome = event.outcome;
    },
    onRunFailed: ({ error }) => {
      throw error;
    },
  };
  await agent.runAgent({ runId, ...(resume.length ? { resume } : {}) }, subscriber);
  const last = seen.at(-1)?.type;
  if (last !== "RUN_FINISHED") throw new Error(`run ${runId} ended with ${last}: ${JSON.stringify(seen.at(-1))}`);
  interrupts = outcome.type === "interrupt" ? outcome.interrupts : [];
  console.log(
    JSON.stringify({
      runId,
      named: [...new Set(seen.filter((e) => e.runId).map((e) => `${e.threadId}/${e.runId}`))],
      outcome: outcome.type,
      events: seen.length,
      deltas: seen.filter((e) => e.type === "STATE_DELTA").length,
      messages: agent.messages,
      state: agent.state,
    }),
  );
}

agent.addMessage({ id: "m1", role: "user", content: "A lighthouse keeper befriends a storm, 8 seconds, two scenes" });
await run("plan");
await run("make");
agent.addMessage({ id: "m2", role: "user", content: "make scene 2 happen at night" });
await run("refine");
await run("refine"); // asked for again: the same run, from its first event
await run("remake", edit);
