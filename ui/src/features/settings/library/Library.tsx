import { ApartmentOutlined, CaretRightOutlined, EditOutlined, InboxOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { archiveWorkflow, restoreWorkflow } from "@/api/library";
import { useWorkflows } from "@/api/workflows";
import type { WorkflowInfo } from "@/api/types";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { useToast } from "@/components/toast";
import { ImportDialog } from "@/features/settings/library/ImportDialog";
import { Review } from "@/features/settings/library/Review";
import { useTranslation } from "@/lib/i18n";

/** The workflows that users imported. */
export function Library() {
  const { t } = useTranslation();
  const { data, error, refetch } = useWorkflows();
  const [open, setOpen] = useState(false);
  const [reviewed, setReviewed] = useState<string | null>(null);
  const own = data?.filter((each) => !each.builtin);
  const review = own?.find((each) => each.id === reviewed);
  const add = (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen(true)}>
      {t("library.import")}
    </Button>
  );
  return (
    <>
      <header className="settings-head">
        <p className="quiet">{t("library.about")}</p>
        {own && own.length > 0 && add}
      </header>
      {error && !own ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : !own ? (
        <Waiting rows={6} />
      ) : own.length === 0 ? (
        <Nothing icon={<ApartmentOutlined aria-hidden />} title={t("library.none")} about={t("library.noneAbout")}>
          {add}
        </Nothing>
      ) : (
        <ul className="backends">
          {own.map((each) => (
            <Row key={each.id} workflow={each} edit={() => setReviewed(each.id)} />
          ))}
        </ul>
      )}
      {open && (
        <ImportDialog
          close={(made) => {
            setOpen(false);
            if (made) setReviewed(made);
          }}
        />
      )}
      {review && <Review key={`${review.id} ${review.version}`} workflow={review} close={() => setReviewed(null)} />}
    </>
  );
}

function Row({ workflow, edit }: { workflow: WorkflowInfo; edit: () => void }) {
  const { t } = useTranslation();
  const toast = useToast(`workflow ${workflow.id}`);

  async function archive() {
    try {
      await archiveWorkflow(workflow.id);
      toast.done(t("library.archived", { name: workflow.name }), {
        label: t("act.undo"),
        act: () => {
          restoreWorkflow(workflow.id).catch((error: unknown) => toast.failed(t("library.notRestored"), error));
        },
      });
    } catch (error) {
      toast.failed(t("library.notArchived"), error);
    }
  }

  const form = workflow.kind === "workflow" ? `/create/workflow/${workflow.id}` : `/create/${workflow.kind}`;
  return (
    <li className="backend" data-workflow={workflow.name}>
      <div className="backend-head">
        <h3>{workflow.name}</h3>
        <span className="quiet">{t(`word.${workflow.kind}`)}</span>
        <span className="quiet">{t("library.nodes", { count: workflow.node_count })}</span>
        <span className="quiet">{t(`library.${(workflow.origin?.kind ?? "graph") as "graph"}`)}</span>
        <span className="quiet">{t("library.version", { version: workflow.version })}</span>
      </div>
      {workflow.reason && <p className="backend-reason">{workflow.reason.message}</p>}
      <div className="backend-actions">
        <Link to={form} state={{ workflow_id: workflow.id }}>
          <Button size="small" tabIndex={-1} icon={<CaretRightOutlined aria-hidden />}>
            {t("library.use")}
          </Button>
        </Link>
        <Button size="small" icon={<EditOutlined aria-hidden />} onClick={edit}>
          {t("library.edit")}
        </Button>
        <Button size="small" icon={<InboxOutlined aria-hidden />} onClick={() => void archive()}>
          {t("library.archive")}
        </Button>
      </div>
    </li>
  );
}
