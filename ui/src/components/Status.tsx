import {
  CheckCircleFilled,
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleFilled,
  CloudUploadOutlined,
  ExclamationCircleFilled,
  LoadingOutlined,
  MinusCircleOutlined,
  PlayCircleOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "@/lib/i18n";
import type { Status } from "@/api/types";
import { isWord } from "@/lib/words";

const ICONS: Record<Status, ReactNode> = {
  READY: <CheckCircleOutlined aria-hidden />,
  PENDING: <ClockCircleOutlined aria-hidden />,
  QUEUED: <CloudUploadOutlined aria-hidden />,
  RUNNING: <LoadingOutlined aria-hidden />,
  RETRYING: <ExclamationCircleFilled aria-hidden />,
  SUCCESS: <CheckCircleFilled aria-hidden />,
  FAILED: <CloseCircleFilled aria-hidden />,
  STOPPED: <MinusCircleOutlined aria-hidden />,
};

/** `still` where nothing is in that status: what turns says that something is going on. */
export function StatusIcon({ status, still = false }: { status: Status; still?: boolean }) {
  return <span aria-hidden>{still && status === "RUNNING" ? <PlayCircleOutlined aria-hidden /> : ICONS[status]}</span>;
}

/** Never by colour alone: icon and word. The phase, where it says more, stands behind it. */
export function StatusTag({ status, phase }: { status: Status; phase?: string | null }) {
  const { t } = useTranslation();
  const more = phase && isWord(phase) && phase !== "executing" && phase !== "waiting" ? t(`word.${phase}`) : "";
  return (
    <span className={`status status-${status}`} data-status={status}>
      <StatusIcon status={status} />
      <span>{t(`word.${status}`)}</span>
      {more && <span className="status-more">· {more}</span>}
    </span>
  );
}
