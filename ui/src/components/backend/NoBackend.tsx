import "@/components/backend/backend.css";
import { ExperimentOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { addSimulated, useBackends } from "@/api/backends";
import { useToast } from "@/components/toast";

// Most readers have a server and never need it.
const BackendDialog = lazy(() =>
  import("@/components/backend/BackendDialog").then((found) => ({ default: found.BackendDialog })),
);

/** While no server is known: how to add one, there and then, or the simulated one. */
export function NoBackend() {
  const { t } = useTranslation();
  const toast = useToast("backends.simulate");
  const backends = useBackends();
  const [adding, setAdding] = useState(false);
  const [starting, setStarting] = useState(false);

  async function simulate() {
    setStarting(true);
    try {
      const made = await addSimulated();
      toast.done(t("backends.added", { name: made.name }));
    } catch (error) {
      toast.failed(t("backends.simulate"), error);
    } finally {
      setStarting(false);
    }
  }

  if (backends.data?.length !== 0) return null;
  return (
    <section className="panel no-backend" aria-label={t("backends.none")}>
      <div>
        <h2>{t("backends.none")}</h2>
        <p className="quiet">{t("backends.firstOne")}</p>
      </div>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
        {t("board.addBackend")}
      </Button>
      <Button icon={<ExperimentOutlined aria-hidden />} loading={starting} onClick={() => void simulate()}>
        {t("backends.simulate")}
      </Button>
      {adding && (
        <Suspense fallback={null}>
          <BackendDialog server={null} close={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}
