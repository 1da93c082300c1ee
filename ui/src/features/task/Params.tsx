import { CheckOutlined, CopyOutlined, RedoOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { useParamTitles } from "@/api/workflows";
import type { TaskDetail } from "@/api/types";
import { isAuto } from "@/components/form/schema";
import { Reuse } from "@/components/Reuse";
import { uploadOf } from "@/components/Thumb";
import { SaveGraph } from "@/features/task/SaveGraph";

/** What it was made from, by the names of the form, and all of it as data. */
export function Params({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const properties = useParamTitles(task.workflow.id);
  const entries = Object.entries(task.params).filter(([, value]) => value !== null && value !== "");
  const text = JSON.stringify(task, null, 2);
  async function copy() {
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  }
  return (
    <section className="panel facts" aria-labelledby="params">
      <header className="facts-head">
        <h2 id="params">{t("param.title")}</h2>
        <Reuse task={task} size="small" icon={<RedoOutlined aria-hidden />} />
      </header>
      {entries.length === 0 ? (
        <p className="quiet">{t("param.none")}</p>
      ) : (
        <dl>
          {entries.map(([key, value]) => {
            const address = uploadOf(value);
            const long = typeof value === "string" && value.length > 28 && !address;
            return (
              <div key={key} className={long || address ? "fact-long" : undefined}>
                <dt>{properties[key]?.title ?? key}</dt>
                <dd>
                  {address ? (
                    <Input address={address} type={properties[key]?.["x-type"] ?? "image"} />
                  ) : isAuto(key, value) ? (
                    t("form.auto")
                  ) : typeof value === "object" ? (
                    JSON.stringify(value)
                  ) : (
                    String(value)
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <details className="task-raw">
        <summary>{t("param.raw")}</summary>
        <Button
          size="small"
          icon={copied ? <CheckOutlined aria-hidden /> : <CopyOutlined aria-hidden />}
          onClick={() => void copy()}
        >
          {t("act.copyAll")}
        </Button>
        <pre>{text}</pre>
      </details>
      <SaveGraph id={task.id} />
    </section>
  );
}

function Input({ address, type }: { address: string; type: string }) {
  const { t } = useTranslation();
  if (type === "video") return <video src={address} controls muted preload="metadata" />;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      <img src={address} alt={t("works.input")} />
    </a>
  );
}
