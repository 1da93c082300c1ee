import { createBrowserRouter, Navigate, useLocation } from "react-router";
import { Frame } from "@/app/Frame";
import { page } from "@/app/loading";
import { PageError, AppError, NotFound } from "@/app/ErrorPages";
import { PAGES } from "@/app/pages";
import { readStored } from "@/lib/browserStorage";

export const router = createBrowserRouter([
  {
    path: "/",
    element: <Frame />,
    errorElement: <AppError />,
    HydrateFallback: () => null,
    children: [
      {
        // What goes wrong with a page is said in the frame, whose menu leads elsewhere.
        errorElement: <PageError />,
        children: [
          { index: true, element: <Begin /> },
          {
            path: "create/workflow",
            ...page(async () => (await import("@/features/create/WorkflowPage")).WorkflowPage),
          },
          {
            path: "create/workflow/:id",
            ...page(async () => (await import("@/features/create/CreatePage")).LibraryWorkflowPage),
          },
          { path: "create/:kind", ...page(async () => (await import("@/features/create/CreatePage")).CreatePage) },
          { path: "tasks/:id", ...page(async () => (await import("@/features/task/TaskPage")).TaskPage) },
          ...PAGES.map(({ name, more = "", loader, Component, shouldRevalidate }) => ({
            path: `${name}${more}`,
            loader,
            Component,
            shouldRevalidate,
          })),
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
]);

/** Where one was creating last. */
function Begin() {
  return (
    <Navigate to={`/create/${readStored("kind", "text_to_image")}`} state={useLocation().state as unknown} replace />
  );
}
