/** What a person can do to a film; the same verbs as the agent's tools and the HTTP API. */
import { api, body, orderKey, whole, type Schemas } from "@/shared/api/client";
import { Problem } from "@/shared/api/problem";
import type { Part } from "./queries";
import { saving } from "./saving";

const film = (video_id: string) => ({ path: { video_id } });
const keyed = (key = orderKey()): { "Idempotency-Key": string } => ({ "Idempotency-Key": key });

/** Says something to the director; the answer is in the film's log. Sent again with the same `key`, it is said once. */
export const say = (
  id: string,
  message: string,
  maxCredits = 0,
  key: string = orderKey(),
): Promise<Schemas["RunStarted"]> =>
  body(
    api.POST("/api/v1/videos/{video_id}/runs", {
      params: { ...film(id), header: { "Idempotency-Key": key } },
      body: { message, resume: [], max_credits: maxCredits, model: "" },
    }),
  );

/** Answers a question of the director's by its id. */
export const answer = (
  id: string,
  interruptId: string,
  payload: Record<string, unknown>,
): Promise<Schemas["RunStarted"]> =>
  body(
    api.POST("/api/v1/videos/{video_id}/runs", {
      params: { ...film(id), header: keyed() },
      body: {
        message: "",
        resume: [{ interruptId, status: "resolved", payload }],
        max_credits: 0,
        model: "",
      },
    }),
  );

/** Approves exactly this plan, for at most so many credits. Throws `plan_changed` with the new one. */
export const approve = (
  id: string,
  version: string,
  maxCredits: number,
  part: Part | null = null,
): Promise<Schemas["Job"]> =>
  body(
    api.POST("/api/v1/generation/video/{video_id}", {
      params: { ...film(id), header: keyed() },
      body: { plan_version: version, max_credits: maxCredits, ...part },
    }),
  );

/** Stops a run; what is made is kept. */
export const stop = (run_id: string): Promise<Schemas["Cancelled"]> =>
  body(api.POST("/api/v1/runs/{run_id}/cancel", { params: { path: { run_id }, header: keyed() } }));

/** {@link editScene} at once, as a part of an edit that is being saved. */
export const putScene = (
  scene_id: string,
  update: Partial<Schemas["SceneUpdate"]>,
  etag?: string,
): Promise<Schemas["ScenePublic"]> =>
  body(
    api.PUT("/api/v1/scenes/{scene_id}", {
      params: { path: { scene_id }, header: etag ? { "If-Match": etag } : {} },
      body: update as Schemas["SceneUpdate"],
    }),
  );

/** Does without one unit that is being made; what needs it is not made either, and the rest goes on. */
export const leaveOut = (run_id: string, unit: string): Promise<Schemas["UnitCancelled"]> =>
  body(
    api.POST("/api/v1/runs/{run_id}/units/{unit}/cancel", {
      params: { path: { run_id, unit }, header: keyed() },
    }),
  );

/** Changes fields of a scene; `etag` names what was looked at. Throws `edit_conflict` with both texts. */
export const editScene = (...edit: Parameters<typeof putScene>): ReturnType<typeof putScene> =>
  saving(() => putScene(...edit));

/** A scene as it is now, and the revision of the film that says so. */
export async function readScene(scene_id: string): Promise<{ scene: Schemas["ScenePublic"]; etag: string }> {
  const { data, response } = await whole(
    api.GET("/api/v1/scenes/{scene_id}", { params: { path: { scene_id } } }),
  );
  return { scene: data, etag: response.headers.get("ETag") ?? "*" };
}

/** A film's words as they are now, and the revision that says so. */
export async function readFilm(id: string): Promise<{ video: Schemas["VideoPublic"]; etag: string }> {
  const { data, response } = await whole(api.GET("/api/v1/videos/{video_id}", { params: film(id) }));
  return { video: data, etag: response.headers.get("ETag") ?? "*" };
}

/** {@link editFilm} at once, as a part of an edit that is being saved. */
export const putFilm = (
  id: string,
  update: Partial<Schemas["VideoUpdate"]>,
  etag?: string,
): Promise<Schemas["VideoPublic"]> =>
  body(
    api.PUT("/api/v1/videos/{video_id}", {
      params: { ...film(id), header: etag ? { "If-Match": etag } : {} },
      body: update,
    }),
  );

/** Changes fields of a film; `etag` as for {@link editScene}. */
export const editFilm = (...edit: Parameters<typeof putFilm>): ReturnType<typeof putFilm> =>
  saving(() => putFilm(...edit));

export const addScene = (
  id: string,
  scene: Partial<Schemas["SceneCreate"]>,
): Promise<Schemas["ScenePublic"]> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/scenes", {
        params: { query: { video_id: id }, header: keyed(key) },
        body: scene as Schemas["SceneCreate"],
      }),
    ),
  );

export const removeScene = (scene_id: string): Promise<unknown> =>
  saving(async ({ again }) => {
    try {
      await body(api.DELETE("/api/v1/scenes/{scene_id}", { params: { path: { scene_id } } }));
    } catch (error) {
      if (!again || !(error instanceof Problem) || error.status !== 404) throw error;
    }
  });

/** Puts the scenes in the order of these ids. */
export const orderScenes = (id: string, scenes: string[]): Promise<unknown> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/videos/{video_id}/scenes/order", {
        params: { ...film(id), header: keyed(key) },
        body: { scenes },
      }),
    ),
  );

export type TimelineOperation = Schemas["TimelineUpdate"]["operations"][number];

/** Edits in time; the answer says what limited them. */
export const editTimeline = (
  id: string,
  operations: TimelineOperation[],
  base?: number,
): Promise<Schemas["TimelineUpdated"]> =>
  saving(({ key }) =>
    body(
      api.PATCH("/api/v1/videos/{video_id}/timeline", {
        params: { ...film(id), header: keyed(key) },
        body: { operations, base: base ?? null },
      }),
    ),
  );

export const undo = (id: string, steps = 1): Promise<Schemas["Restored"]> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/videos/{video_id}/undo", {
        params: { ...film(id), header: keyed(key) },
        body: { steps },
      }),
    ),
  );

export const redo = (id: string, steps = 1): Promise<Schemas["Restored"]> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/videos/{video_id}/redo", {
        params: { ...film(id), header: keyed(key) },
        body: { steps },
      }),
    ),
  );

export const revert = (id: string, revision: number): Promise<Schemas["Restored"]> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/videos/{video_id}/revert", {
        params: { ...film(id), header: keyed(key) },
        body: { revision },
      }),
    ),
  );

/** Takes back what one revision changed, or only some of its fields; what was changed again since stays. */
export const takeBack = (
  id: string,
  revision: number,
  fields: string[] | null = null,
): Promise<Schemas["Restored"]> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/videos/{video_id}/undo", {
        params: { ...film(id), header: keyed(key) },
        body: { steps: 1, revision, fields },
      }),
    ),
  );

/** Uses a take; with `pin` it is kept whatever changes. */
export const selectTake = (take_id: string, pin = false): Promise<Schemas["TakeSelected"]> =>
  saving(({ key }) =>
    body(
      api.POST("/api/v1/takes/{take_id}/select", {
        params: { path: { take_id }, header: keyed(key) },
        body: { pin },
      }),
    ),
  );

export const unpin = (scene_id: string, kind: "speech" | "image" | "clip" | "sound"): Promise<unknown> =>
  saving(() =>
    body(api.DELETE("/api/v1/scenes/{scene_id}/pins/{kind}", { params: { path: { scene_id, kind } } })),
  );

/** Brings a picture, clip, narration or sound of one's own. */
export const upload = (scene_id: string, kind: string, file: File): Promise<Schemas["TakePublic"]> => {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", file);
  return body(
    api.POST("/api/v1/scenes/{scene_id}/uploads", {
      params: { path: { scene_id }, header: keyed() },
      body: form as never,
      bodySerializer: (sent: unknown) => sent as FormData,
    }),
  );
};

export const exportFilm = (
  id: string,
  order: Partial<Schemas["ExportCreate"]> & Pick<Schemas["ExportCreate"], "to">,
): Promise<Schemas["ExportPublic"]> =>
  body(
    api.POST("/api/v1/videos/{video_id}/exports", {
      params: { ...film(id), header: keyed() },
      body: { burn_captions: false, ...order },
    }),
  );

/** A new film from a sentence: planned, and waiting for a word. */
export const analyze = async (wish: Partial<Schemas["VideoCreate"]>): Promise<Schemas["Analysis"]> =>
  (
    await whole(
      api.POST("/api/v1/generation/analyze", {
        params: { header: keyed() },
        body: wish as Schemas["VideoCreate"],
      }),
    )
  ).data;

/** A new film that has nothing but its settings and what was wished for; {@link say} the wish to have it planned. */
export const createFilm = (
  wish: Partial<Schemas["VideoCreate"]>,
  key = orderKey(),
): Promise<Schemas["VideoPublic"]> =>
  body(
    api.POST("/api/v1/videos", {
      params: { header: { "Idempotency-Key": key } },
      body: wish as Schemas["VideoCreate"],
    }),
  );
