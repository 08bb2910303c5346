/** Changes one's own account, here and on the page. */
import { api, body, type Schemas } from "@/shared/api/client";
import { useSession, type Me } from "@/shared/session/session";

export async function change(me: Me, update: Partial<Schemas["UserUpdate"]>): Promise<void> {
  const changed = await body(
    api.PUT("/api/v1/users/{user_id}", { params: { path: { user_id: me.id } }, body: update }),
  );
  useSession.setState({ me: changed });
}
