/** Every address of the studio. What is not on the first page is loaded when it is asked for. */
import { createBrowserRouter, type RouteObject } from "react-router";
import { Landing } from "@/features/landing/landing";
import { EveryPage } from "./every-page";
import { NotFound, PageFailed } from "./not-found";
import { ProtectedRoute } from "./protected-route";
import { Shell } from "./shell";

const account: RouteObject[] = [
  { path: "sign-in", lazy: async () => ({ Component: (await import("@/features/account/sign-in")).SignIn }) },
  { path: "sign-up", lazy: async () => ({ Component: (await import("@/features/account/sign-up")).SignUp }) },
  {
    path: "reset-password",
    lazy: async () => ({ Component: (await import("@/features/account/reset-password")).ResetPassword }),
  },
  { path: "verify", lazy: async () => ({ Component: (await import("@/features/account/verify")).Verify }) },
];

const signedIn: RouteObject[] = [
  {
    path: "films",
    lazy: async () => ({ Component: (await import("@/features/dashboard/dashboard")).Dashboard }),
  },
  {
    path: "credits",
    lazy: async () => ({ Component: (await import("@/features/credits/credits")).Credits }),
  },
  { path: "admin", lazy: async () => ({ Component: (await import("@/features/admin/admin")).Admin }) },
  {
    path: "settings",
    lazy: async () => ({ Component: (await import("@/features/settings/settings")).Settings }),
  },
];

/** The film and its editor have the whole window, and one open film between them. */
const film: RouteObject = {
  path: "films/:filmId",
  lazy: async () => ({ Component: (await import("./film-layout")).FilmLayout }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import("@/features/film/film-page")).FilmPage }) },
    {
      path: "editor",
      lazy: async () => ({ Component: (await import("@/features/editor/editor-page")).EditorPage }),
    },
  ],
};

/** Whoever types a wish is about to need the film's page. */
const loadFilm = (): void => {
  void import("./film-layout");
  void import("@/features/film/film-page");
};

export const router = createBrowserRouter([
  {
    element: <EveryPage />,
    errorElement: <PageFailed />,
    hydrateFallbackElement: <></>,
    children: [
      {
        element: <Shell />,
        children: [
          { index: true, element: <Landing onTyping={loadFilm} /> },
          ...account,
          { element: <ProtectedRoute />, children: signedIn },
          { path: "*", element: <NotFound /> },
        ],
      },
      { element: <ProtectedRoute />, children: [film] },
    ],
  },
]);
