import "@/components/backend/backend.css";
import { CheckCircleFilled, CloseCircleFilled } from "@ant-design/icons";
import { useTranslation } from "@/lib/i18n";
import type { Probe } from "@/api/types";

/** What a try has shown. */
export function ProbeWords({ probe }: { probe: Probe }) {
  const { t } = useTranslation();
  if (!probe.ok) {
    return (
      <p className="probe probe-bad" role="status">
        <CloseCircleFilled aria-hidden />
        <span>
          {probe.error?.message} <span className="quiet">{probe.error?.hint}</span>
        </span>
      </p>
    );
  }
  const parts = [
    t("backends.answered", { ms: Math.round(probe.latency_ms) }),
    probe.version && t("backends.version", { version: probe.version }),
    probe.device,
    probe.waiting ? t("backends.waitsThere", { count: probe.waiting }) : "",
  ];
  return (
    <p className="probe probe-good" role="status">
      <CheckCircleFilled aria-hidden />
      <span>{parts.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
