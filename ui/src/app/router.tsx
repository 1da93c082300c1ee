import { createBrowserRouter, Navigate } from "react-router";
import { Frame } from "@/app/Frame";
import { Broken, Lost } from "@/app/Lost";
import { recall } from "@/lib/kept";

export const router = createBrowserRouter([
  {
    path: "/",
    element: <Frame />,
    errorElement: <Broken />,
    HydrateFallback: () => null,
    children: [
      { index: true, element: <Begin /> },
      { path: "create/workflow", lazy: async () => ({ Component: (await import("@/features/create/WorkflowPage")).WorkflowPage }) },
      { path: "create/:kind", lazy: async () => ({ Component: (await import("@/features/create/CreatePage")).CreatePage }) },
      { path: "tasks", lazy: async () => ({ Component: (await import("@/features/tasks/TasksPage")).TasksPage }) },
      { path: "tasks/:id", lazy: async () => ({ Component: (await import("@/features/task/TaskPage")).TaskPage }) },
      { path: "works", lazy: async () => ({ Component: (await import("@/features/works/WorksPage")).WorksPage }) },
      { path: "board", lazy: async () => ({ Component: (await import("@/features/board/BoardPage")).BoardPage }) },
      { path: "settings/:tab?", lazy: async () => ({ Component: (await import("@/features/settings/SettingsPage")).SettingsPage }) },
      { path: "*", element: <Lost /> },
    ],
  },
]);

/** Where one was creating last. */
function Begin() {
  return <Navigate to={`/create/${recall("kind", "text_to_image")}`} replace />;
}
