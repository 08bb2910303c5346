// Drives a film through the published AG-UI client, with its verification on.
// node drive.mjs ORIGIN TOKEN   prints one JSON line a run.
import { HttpAgent } from "@ag-ui/client";

const [origin, token] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${token}` };
const agent = new HttpAgent({ url: `${origin}/api/v1/agent`, headers, threadId: "the storm" });
let interrupts = [];

async function run(runId) {
  const seen = [];
  let outcome;
  const resume = interrupts.map((i) => ({ interruptId: i.id, status: "resolved", payload: { approved: true } }));
  const subscriber = {
    onEvent: ({ event }) => {
      seen.push(event);
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
await run("remake");
