// Drives a film through the published AG-UI client, with its verification on.
// node drive.mjs ORIGIN TOKEN   prints one JSON line a run.
import { HttpAgent } from "@ag-ui/client";

const [origin, token] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}` };
const api = async (method, path, body) => {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: { ...headers, "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
const agent = new HttpAgent({ url: `${origin}/api/v1/agent`, headers, threadId: "the storm" });
let interrupts = [];

async function run(runId, during = () => undefined) {
  const seen = [];
  const work = [];
  let outcome;
  const resume = interrupts.map((i) => ({ interruptId: i.id, status: "resolved", payload: { approved: true } }));
  const subscriber = {
    onEvent: ({ event }) => {
      seen.push(event);
      if (event.type === "RUN_FINISHED") outcome = event.outcome;
      work.push(during(event));
    },
    onRunFailed: ({ error }) => {
      throw error;
    },
  };
  await agent.runAgent({ runId, ...(resume.length ? { resume } : {}) }, subscriber);
  await Promise.all(work);
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
      said: agent.messages.filter((m) => m.role === "user").map((m) => m.content),
      state: agent.state,
    }),
  );
}

agent.addMessage({ id: "m1", role: "user", content: "A lighthouse keeper befriends a storm, 8 seconds, two scenes" });
await run("plan");
await run("make");
agent.addMessage({ id: "m2", role: "user", content: "make scene 2 happen at night" });
await run("refine");
const film = (await api("GET", "/videos")).items[0].id;
const scene = (await api("GET", `/scenes?video_id=${film}`)).items[0].id;
let edited = false;
await run("remake", async (event) => {
  if (event.type !== "STEP_STARTED" || edited) return;
  edited = true;
  await api("PUT", `/scenes/${scene}`, { visual_description: "a green bicycle leans on a wall" });
});
await run("refine"); // asked for again: the same run, from its first event
