import { ApartmentOutlined, FileImageOutlined, PictureOutlined, PlaySquareOutlined, VideoCameraOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Kind } from "@/api/types";

const ICONS: Record<Kind, ReactNode> = {
  text_to_image: <PictureOutlined />,
  image_to_image: <FileImageOutlined />,
  text_to_video: <VideoCameraOutlined />,
  image_to_video: <PlaySquareOutlined />,
  workflow: <ApartmentOutlined />,
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
