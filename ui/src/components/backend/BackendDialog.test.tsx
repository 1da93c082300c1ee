import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { BackendDialog } from "@/components/backend/BackendDialog";
import { translate as t } from "@/lib/i18n";
import { draw, news } from "@/testing/draw";
import { accessField, backend, kind } from "@/testing/samples";
import { asked, Refused, serve } from "@/testing/server";

const cloud = kind({
  kind: "cloud",
  name: "A cloud",
  address: "https://cloud.example",
  access: ["token"],
  account: ["token"],
  fields: [accessField({ required: true, account: true })],
  most_seats: 1,
  paid: true,
});
const fields = () =>
  [...document.querySelectorAll<HTMLElement>("[data-field]")].map((each) =>
    each.dataset.field?.replace("backend-", ""),
  );
const input = (name: string) => document.getElementById(`backend-${name}`) as HTMLInputElement;
const type = (name: string, value: string) => fireEvent.change(input(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
let closed = false;

async function open(server: Parameters<typeof BackendDialog>[0]["server"], kinds = [kind(), cloud]) {
  closed = false;
  serve({
    "GET /api/backends/kinds": { items: kinds },
    "POST /api/backends": backend(),
    "PUT /api/backends/b-1": backend(),
    "POST /api/backends/test": { ok: true, latency_ms: 3 },
  });
  draw(<BackendDialog server={server} close={() => (closed = true)} />);
  await waitFor(() => expect(fields()).toContain("name"));
}

test("the fields are those that the kind asks for", async () => {
  await open(null);
  expect(fields()).toEqual(["kind", "name", "url", "seats", "running_timeout_s", "token", "verify_tls"]);
  expect(input("url").disabled).toBe(false);
  expect(input("url").placeholder).toBe("http://127.0.0.1:8188");

  fireEvent.mouseDown(input("kind"));
  fireEvent.click(await screen.findByText("A cloud"));
  // The account stands above what most never touch; there is one seat, and one address.
  expect(fields()).toEqual(["kind", "name", "url", "token", "running_timeout_s"]);
  expect([input("url").value, input("url").disabled]).toEqual(["https://cloud.example", true]);
  expect(screen.getByText(t("backends.paidAbout"))).toBeTruthy();
});

test("there is nothing to choose where there is one kind", async () => {
  await open(null, [kind()]);
  expect(fields()).not.toContain("kind");
});

test("what is missing is named at its field before anything is sent, and then it is sent as it is typed", async () => {
  await open(null, [cloud]);
  press(t("backends.addGo"));
  expect(screen.getAllByRole("alert").map((each) => each.textContent)).toEqual([
    t("backends.nameMissing"),
    t("backends.fieldMissing", { label: "API key" }),
  ]);
  expect(asked("POST /api/backends")).toEqual([]);
  type("name", " studio ");
  type("token", "key-1");
  press(t("backends.addGo"));
  await waitFor(() => expect(closed).toBe(true));
  expect(asked("POST /api/backends")[0]?.body).toEqual({
    kind: "cloud",
    name: "studio",
    seats: null,
    running_timeout_s: null,
    token: "key-1",
  });
});

test("an address without a scheme gets one, also for a test of the connection", async () => {
  await open(null, [kind()]);
  type("url", "192.168.1.5:8188");
  press(t("backends.test"));
  await waitFor(() => expect(asked("POST /api/backends/test")).toHaveLength(1));
  expect(asked("POST /api/backends/test")[0]?.body).toEqual({ kind: "comfyui", url: "http://192.168.1.5:8188" });
});

test("of one that is there neither address nor secrets are shown or sent again", async () => {
  await open(backend({ access: ["token"], seats: 1 }));
  expect([input("url").value, input("url").disabled]).toEqual(["http://gpu:8188", true]);
  expect([input("token").value, input("token").placeholder]).toEqual(["", t("backends.keptSecret")]);
  type("name", "gpu-1");
  press(t("settings.save"));
  await waitFor(() => expect(closed).toBe(true));
  expect(asked("PUT /api/backends/b-1")[0]?.body).toEqual({ name: "gpu-1", seats: 1, running_timeout_s: null });
});

test("a field that the server refuses is named as the dialog calls it", async () => {
  await open(null, [kind()]);
  serve({
    "POST /api/backends": new Refused(422, {
      code: "validation_failed",
      message: "name is taken",
      details: { field: "name", errors: [{ field: "name", message: "name is taken" }] },
    }),
  });
  type("name", "gpu-0");
  type("url", "http://gpu:8188");
  press(t("backends.addGo"));
  const said = t("backends.name") + " is taken";
  await waitFor(() => expect(screen.getByRole("alert").textContent).toBe(said));
  expect(news()).toContain(said);
  expect(closed).toBe(false);
});
