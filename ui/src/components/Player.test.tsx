import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Output } from "@/api/types";
import { Player } from "@/components/Player";

function picture(id: string): Output {
  return { id, url: `/api/outputs/${id}`, filename: `${id}.png`, media_type: "image/png" } as Output;
}

test("one result that is gone says nothing of the next", () => {
  const { rerender } = render(<Player output={picture("a")} alt="a" />);
  fireEvent.error(screen.getByAltText("a"));
  expect(screen.queryByAltText("a")).toBeNull();
  rerender(<Player output={picture("b")} alt="b" />);
  expect(screen.getByAltText("b").getAttribute("src")).toBe("/api/outputs/b");
});
