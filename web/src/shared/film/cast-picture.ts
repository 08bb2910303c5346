/** A picture of one's own of somebody of the cast. */
import { api, body, orderKey, type Schemas } from "@/shared/api/client";
import { saving } from "./saving";

/** Brings a picture; what shows them is made from it from now on. */
export const uploadCast = (video_id: string, cast_id: string, file: File): Promise<Schemas["TakePublic"]> => {
  const form = new FormData();
  form.set("file", file);
  return body(
    api.POST("/api/v1/videos/{video_id}/cast/{cast_id}/uploads", {
      params: { path: { video_id, cast_id }, header: { "Idempotency-Key": orderKey() } },
      body: form as never,
      bodySerializer: (sent: unknown) => sent as FormData,
    }),
  );
};

/** Lets the picture be made again. */
export const unpinCast = (video_id: string, cast_id: string): Promise<unknown> =>
  saving(() =>
    body(
      api.DELETE("/api/v1/videos/{video_id}/cast/{cast_id}/pin", {
        params: { path: { video_id, cast_id } },
      }),
    ),
  );
