import { expect, it } from "vitest";
import { ApiError } from "@/api/client";

it("an error is said in the words of the page, as far as it has any", () => {
  const details = {
    field: "params.steps",
    errors: [
      { field: "params.steps", message: "params.steps is 900" },
      { field: "params.cfg", message: "params.cfg is low" },
    ],
  };
  const error = new ApiError(422, { code: "too_large", message: "params.steps is 900", hint: "", details }, "r1");
  const said = error.called((field) => (field === "params.steps" ? "Steps" : undefined));
  expect([said.message, said.field, said.request]).toEqual(["Steps is 900", "params.steps", "r1"]);
  expect(said.faults).toEqual({ "params.steps": "Steps is 900", "params.cfg": "params.cfg is low" });
});
