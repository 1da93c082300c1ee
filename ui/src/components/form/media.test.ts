import { expect, test } from "vitest";
import { isFor, isSurelyNone } from "@/components/form/media";

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

test.each([
  ["wrong.txt", "text/plain", "not a picture", true],
  ["wrong.csv", "text/csv", "\ufeff名称,1\r\n", true],
  ["page.html", "text/html", "<html>", true],
  ["drawing.svg", "image/svg+xml", "<svg/>", true],
  ["nameless", "", "words", true],
  ["picture.txt", "text/plain", PNG, false],
  ["photo.heic", "", PNG, false],
  ["a.png", "image/png", PNG, false],
  ["empty.txt", "text/plain", "", false],
])("%s is refused before it is sent: %#", async (name, type, content, none) => {
  expect(await isSurelyNone("image", new File([content], name, { type }))).toBe(none);
});

test("each field takes what its nodes load", () => {
  expect([isFor("image", "image/jpeg"), isFor("image", "video/mp4"), isFor("image", "image/svg+xml")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([
    isFor("image", "image/jxl"),
    isFor("image", "image/vnd.microsoft.icon"),
    isFor("image", "application/octet-stream"),
  ]).toEqual([false, true, false]);
  expect([isFor("video", "image/gif"), isFor("audio", "video/mp4"), isFor("mask", "audio/wav")]).toEqual([
    true,
    true,
    false,
  ]);
});
