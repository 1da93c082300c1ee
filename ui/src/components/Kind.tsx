import {
  ApartmentOutlined,
  FileImageOutlined,
  PictureOutlined,
  PlaySquareOutlined,
  VideoCameraOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Kind } from "@/api/types";

const ICONS: Record<Kind, ReactNode> = {
  text_to_image: <PictureOutlined aria-hidden />,
  image_to_image: <FileImageOutlined aria-hidden />,
  text_to_video: <VideoCameraOutlined aria-hidden />,
  image_to_video: <PlaySquareOutlined aria-hidden />,
  workflow: <ApartmentOutlined aria-hidden />,
};

export function KindIcon({ kind }: { kind: Kind }) {
  return (
    <span className="kind-icon" aria-hidden>
      {ICONS[kind]}
    </span>
  );
}

export function createPath(kind: Kind): string {
  return `/create/${kind}`;
}
