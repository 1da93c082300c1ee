import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Modal, Select } from "antd";
import { useState } from "react";
import { changeWorkflow, workflowInputsQuery } from "@/api/library";
import type { ParameterWish, WorkflowInfo, WorkflowInput } from "@/api/types";
import { Trouble, Waiting } from "@/components/Empty";
import { Input } from "@/components/Input";
import { useToast } from "@/components/toast";
import { useTranslation } from "@/lib/i18n";

const TYPES = ["text", "int", "float", "bool", "seed", "image", "video", "audio", "choice"] as const;

interface Line {
  offered: boolean;
  zh: string;
  en: string;
  type: string;
}

/** Every literal input of a workflow: which of them are in its form, and what each is called. */
export function Review({ workflow, close }: { workflow: WorkflowInfo; close: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(workflowInputsQuery(workflow.id));
  return (
    <Modal open onCancel={close} width={960} footer={null} title={t("library.review", { name: workflow.name })}>
      <p className="quiet">{t("library.reviewAbout")}</p>
      {data ? (
        <Lines workflow={workflow} version={data.version} items={data.items} close={close} />
      ) : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={8} />
      )}
    </Modal>
  );
}

function Lines({
  workflow,
  version,
  items,
  close,
}: {
  workflow: WorkflowInfo;
  version: number;
  items: WorkflowInput[];
  close: () => void;
}) {
  const { t } = useTranslation();
  const toast = useToast(`workflow ${workflow.id}`);
  const [changes, setChanges] = useState<Record<string, Partial<Line>>>({});
  const [busy, setBusy] = useState(false);
  const lineOf = (item: WorkflowInput): Line => ({
    offered: item.key !== null,
    ...item.label,
    type: item.type,
    ...changes[item.target],
  });
  const change = (target: string, made: Partial<Line>) =>
    setChanges((before) => ({ ...before, [target]: { ...before[target], ...made } }));

  async function save() {
    setBusy(true);
    try {
      const parameters = items.flatMap((item) => wishOf(item, lineOf(item), items));
      const saved = await changeWorkflow(workflow.id, { parameters, if_version: version });
      toast.done(t("library.saved", { version: saved.version }));
      close();
    } catch (error) {
      toast.failed(t("library.notSaved"), error);
      setBusy(false);
    }
  }

  return (
    <>
      <div className="library-scroll">
        <table className="library-inputs">
          <thead>
            <tr>
              <th scope="col">{t("library.input")}</th>
              <th scope="col">{t("library.zh")}</th>
              <th scope="col">{t("library.en")}</th>
              <th scope="col">{t("library.type")}</th>
              <th scope="col">{t("library.default")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => {
              const line = lineOf(item);
              return (
                <tr key={item.target}>
                  <td>
                    <Checkbox
                      checked={line.offered}
                      aria-label={t("library.offer", { name: item.target })}
                      onChange={(event) => change(item.target, { offered: event.target.checked })}
                    >
                      {item.node_title} · {item.input}
                    </Checkbox>
                  </td>
                  {(["zh", "en"] as const).map((language) => (
                    <td key={language}>
                      <Input
                        value={line[language]}
                        maxLength={200}
                        disabled={!line.offered}
                        aria-label={`${item.target} ${t(`library.${language}`)}`}
                        onChange={(event) => change(item.target, { [language]: event.target.value })}
                      />
                    </td>
                  ))}
                  <td>
                    <Select
                      value={line.type}
                      disabled={!line.offered}
                      aria-label={`${item.target} ${t("library.type")}`}
                      options={[...new Set([...TYPES, item.type])].map((type) => ({ value: type, label: type }))}
                      onChange={(type) => change(item.target, { type })}
                    />
                  </td>
                  <td className="library-default">{String(item.default ?? item.value)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Button type="primary" loading={busy} onClick={() => void save()}>
        {t("library.save")}
      </Button>
    </>
  );
}

/** What is sent for an input: nothing where it is not offered, or where the first input of its parameter says it all. */
function wishOf(item: WorkflowInput, line: Line, items: WorkflowInput[]): ParameterWish[] {
  if (!line.offered) return [];
  const same = item.key === null ? [item] : items.filter((each) => each.key === item.key);
  if (same[0] !== item) return [];
  const label = { zh: line.zh || item.target, en: line.en || item.target };
  const type = line.type as ParameterWish["type"];
  const targets = same.map((each) => each.target);
  return [{ targets, label, type, ...(item.key !== null && { key: item.key }) }];
}
