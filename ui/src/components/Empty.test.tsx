import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ApiError, UNREACHABLE } from "@/api/client";
import { Nothing, Trouble } from "@/components/Empty";
import { translate as t } from "@/lib/i18n";
import { draw } from "@/testing/draw";

test("an error says what happened and what to do, its code and number, and can be tried again", () => {
  let tries = 0;
  const error = new ApiError(
    409,
    { code: "backend_busy", message: "gpu-0 is busy", hint: "Stop its task first" },
    "r-7",
  );
  draw(<Trouble error={error} retry={() => (tries += 1)} />);
  const notice = screen.getByRole("alert");
  expect(notice.textContent).toContain(`gpu-0 is busy${t("trouble.between")}Stop its task first`);
  expect(notice.textContent).toContain("backend_busy · r-7");
  fireEvent.click(screen.getByRole("button", { name: t("act.again") }));
  expect(tries).toBe(1);
});

test("a server that cannot be reached is named so, and a fault of the page by its own words", () => {
  draw(<Trouble error={new ApiError(0, { code: UNREACHABLE, message: "Failed to fetch" })} />);
  expect(screen.getByRole("alert").textContent).toContain(t("trouble.unreachable"));
  expect(screen.queryByRole("button")).toBeNull();
  draw(<Trouble error={new TypeError("x is not a function")} />);
  expect(screen.getAllByRole("alert")[1]?.textContent).toContain("x is not a function");
});

test("where there is nothing stands what to do next", () => {
  draw(
    <Nothing title="No tasks yet" about="They are listed here">
      <button type="button">Create one</button>
    </Nothing>,
  );
  expect(document.body.textContent).toContain("No tasks yetThey are listed here");
  expect(screen.getByRole("button", { name: "Create one" })).toBeTruthy();
});
