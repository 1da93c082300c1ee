import { CaretRightOutlined, PauseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { pauseBackend } from "@/api/backends";
import { pauseQueue } from "@/api/queue";
import { useToast } from "@/components/toast";

/** Pause or resume the whole queue, or one server. Nothing new is sent while it is paused; what runs goes on. */
export function Pausing({ paused, backend, name }: { paused: boolean; backend?: string; name?: string }) {
  const { t } = useTranslation();
  const toast = useToast(`pause ${backend ?? ""}`);
  const [asking, setAsking] = useState(false);
  const words =
    backend === undefined
      ? t(paused ? "health.resume" : "health.pause")
      : t(paused ? "health.resumeServer" : "health.pauseServer", { name: name ?? "" });
  async function turn() {
    setAsking(true);
    try {
      await (backend === undefined ? pauseQueue(!paused) : pauseBackend(backend, !paused));
      toast.settled();
    } catch (error) {
      toast.failed(words, error);
    } finally {
      setAsking(false);
    }
  }
  const icon = paused ? <CaretRightOutlined aria-hidden /> : <PauseOutlined aria-hidden />;
  return (
    <Button
      size="small"
      type={backend === undefined ? "default" : "text"}
      icon={icon}
      loading={asking}
      aria-label={words}
      title={backend === undefined ? undefined : words}
      onClick={() => void turn()}
    >
      {backend === undefined && words}
    </Button>
  );
}
