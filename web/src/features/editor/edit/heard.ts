/** What is heard, beside levels: fields of the film and of its scenes. */
import { t } from "@lingui/core/macro";
import type { Schemas } from "@/shared/api/client";
import * as operations from "@/shared/film/operations";
import { announce } from "@/shared/ui/announce";
import type { Editor } from "../editor";

/** How fast the whole film is spoken. Changes what is asked of the voices, so it may need them made anew. */
export const speak = (editor: Editor, speed: number): void =>
  change(editor, t`Changed the speed of speech`, () =>
    operations.editFilm(editor.videoId, { settings: { speed } }),
  );

/** Whether the sound of a scene's place is heard: the one that is described, or the one that its clip has. */
export function soundOn(editor: Editor, scene: Schemas["ScenePublic"], on: boolean): void {
  const place = scene.order_index + 1;
  const said = on ? t`Sound of scene ${place} is on` : t`Sound of scene ${place} is off`;
  change(editor, said, () => operations.editScene(scene.id, { sound_on: on }));
}

function change(editor: Editor, summary: string, send: () => Promise<unknown>): void {
  editor.edits.add({
    apply: (film) => film,
    send: async () => {
      await send();
      return { revision: 0, summary };
    },
    done: (answer) => announce(answer.summary),
  });
}
