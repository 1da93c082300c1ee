import { DeleteOutlined, UndoOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "@/lib/i18n";
import { deletedQuery, purge } from "@/api/space";
import type { Bin, DeletedTask } from "@/api/types";
import { useTaskActions } from "@/components/actions/useTaskActions";
import { modal } from "@/components/asking";
import { useToast } from "@/components/toast";
import { bytes, grouped } from "@/lib/figures";
import { ago, upcoming } from "@/lib/time";

/** What was deleted and can be restored yet: how much, until when, and to let it go now. */
export function Deleted({ bin }: { bin: Bin }) {
  const { t } = useTranslation();
  const { data } = useQuery(deletedQuery(bin));
  const { act } = useTaskActions();
  const restore = (tasks: readonly DeletedTask[]) =>
    act({
      verb: "restore",
      meant: { ids: tasks.map((each) => each.id) },
      count: tasks.length,
    });
  const items = data?.items ?? [];
  return (
    <section className="setting-section storage-deleted" aria-label={t("deleted.title")}>
      <h3>{t("deleted.title")}</h3>
      <p className="quiet">{t("deleted.about")}</p>
      {bin.tasks === 0 ? (
        <p className="storage-bin quiet">{t("deleted.none")}</p>
      ) : (
        <div className="storage-bin">
          <span role="status">
            {t("deleted.waits", {
              tasks: grouped(bin.tasks),
              files: grouped(bin.files),
              size: bytes(bin.bytes),
              from: upcoming(bin.goes_from ?? 0),
              until: upcoming(bin.goes_until ?? 0),
            })}
          </span>
          <Purge bin={bin} />
        </div>
      )}
      {items.length > 0 && (
        <ul className="storage-list">
          {items.map((task) => (
            <li key={task.id} data-task={task.id}>
              <b>{task.title}</b>
              <span className="quiet">
                {[
                  t(`word.${task.status}`),
                  t("deleted.at", { at: ago(task.deleted_at) }),
                  task.files > 0 && t("deleted.files", { number: grouped(task.files), size: bytes(task.bytes) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <Button size="small" icon={<UndoOutlined aria-hidden />} onClick={() => restore([task])}>
                {t("verb.restore")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {items.length > 1 && (
        <Button size="small" onClick={() => restore(items)}>
          {t("deleted.restoreShown", { number: grouped(items.length) })}
        </Button>
      )}
    </section>
  );
}

function Purge({ bin }: { bin: Bin }) {
  const { t } = useTranslation();
  const toast = useToast("storage.purge");
  const ask = () =>
    modal.confirm({
      title: t("deleted.ask", { tasks: grouped(bin.tasks) }),
      content: t("deleted.askAbout", { files: grouped(bin.files), size: bytes(bin.bytes) }),
      okText: t("storage.cleanGo"),
      okButtonProps: { danger: true },
      cancelText: t("act.cancel"),
      onOk: async () => {
        try {
          const gone = await purge();
          toast.done(t("deleted.purged", { tasks: grouped(gone.tasks), size: bytes(gone.bytes) }));
        } catch (reason) {
          toast.failed(t("deleted.notPurged"), reason);
        }
      },
    });
  return (
    <Button size="small" className="settings-danger" icon={<DeleteOutlined aria-hidden />} onClick={ask}>
      {t("deleted.now")}
    </Button>
  );
}
