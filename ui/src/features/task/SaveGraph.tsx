import { ApartmentOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { readGraphFile } from "@/api/graphs";
import { useToast } from "@/components/toast";

/** What it ran, as a file that ComfyUI opens. */
export function SaveGraph({ id }: { id: string }) {
  const { t } = useTranslation();
  const toast = useToast("graph.save");
  const [reading, setReading] = useState(false);
  async function save() {
    setReading(true);
    try {
      offer(await readGraphFile(id));
    } catch (error) {
      toast.failed(t("task.graphNotRead"), error, { label: t("act.again"), act: () => void save() });
    } finally {
      setReading(false);
    }
  }
  return (
    <Button
      type="text"
      size="small"
      className="facts-foot"
      icon={<ApartmentOutlined aria-hidden />}
      loading={reading}
      onClick={() => void save()}
    >
      {t("task.saveGraph")}
    </Button>
  );
}

/** Let the browser save it. */
function offer(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Once the browser has taken it over; a link that is gone at once saves nothing in some of them.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
