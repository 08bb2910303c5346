import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "@/shared/session/session";
import { Skeleton } from "@/shared/ui/states";

const again = () => import("./sign-in-again");
const SignInAgain = lazy(async () => ({ default: (await again()).SignInAgain }));

/** Pages for whoever is signed in. Others sign in first and come back here, with the address they asked for. */
export function ProtectedRoute(): ReactNode {
  const status = useSession((session) => session.status);
  const { pathname, search } = useLocation();
  useEffect(() => {
    // It is there when it is needed, whatever has become of the connection by then.
    if (status === "in") void again();
  }, [status]);
  if (status === "unknown") return <Skeleton className="m-6 h-40" />;
  if (status === "out")
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <>
      <Outlet />
      {status === "expired" && (
        <Suspense fallback={null}>
          <SignInAgain />
        </Suspense>
      )}
    </>
  );
}
