import { Button, Modal, Select, Switch } from "antd";
import { type FormEvent, useState } from "react";
import { useBackends } from "@/api/backends";
import { openGraph } from "@/api/graphs";
import { addWorkflow } from "@/api/library";
import { Field } from "@/components/form/fields/Field";
import { Input } from "@/components/Input";
import { useToast } from "@/components/toast";
import { useTranslation } from "@/lib/i18n";

const PAGE_OF_AN_APP = /ai-detail|webapp/;

/** Imports a file, or what an account at RunningHub stores. Closes with the id of the workflow that was made. */
export function ImportDialog({ close }: { close: (made: string | null) => void }) {
  const { t } = useTranslation();
  const toast = useToast("library");
  const accounts = (useBackends().data ?? []).filter((each) => each.kind === "runninghub");
  const [name, setName] = useState("");
  const [file, setFile] = useState<{ name: string; graph: unknown } | null>(null);
  const [ref, setRef] = useState("");
  const [app, setApp] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const account = picked ?? accounts[0]?.id;
  const isApp = app || PAGE_OF_AN_APP.test(ref);

  async function read(content: File | undefined) {
    if (!content) return;
    try {
      setFile({ name: content.name, graph: await openGraph(content) });
      setName((before) => before || content.name.replace(/\.[a-z]+$/i, ""));
      toast.settled();
    } catch (error) {
      toast.failed(t("library.unreadable", { name: content.name }), error);
    }
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      const kind = isApp ? ("runninghub_app" as const) : ("runninghub_workflow" as const);
      const from = ref.trim() && account ? { source: { kind, ref, backend_id: account } } : { graph: file?.graph };
      const made = await addWorkflow(name, from);
      toast.done(t("library.imported", { name: made.name }));
      close(made.id);
    } catch (error) {
      toast.failed(t("library.notImported"), error);
      setBusy(false);
    }
  }

  const ready = name.trim() !== "" && (file !== null || (ref.trim() !== "" && account !== undefined));
  return (
    <Modal open onCancel={() => close(null)} width={560} title={t("library.import")} footer={null}>
      <form onSubmit={(event) => void submit(event)}>
        <Field id="library-file" label={t("library.file")} help={file ? t("library.chosen", { name: file.name }) : ""}>
          <input
            id="library-file"
            type="file"
            accept=".json,.png,.webp"
            onChange={(event) => void read(event.target.files?.[0])}
          />
        </Field>
        {accounts.length > 0 && (
          <>
            <Field id="library-ref" label={t("library.ref")}>
              <Input id="library-ref" value={ref} maxLength={1000} onChange={(event) => setRef(event.target.value)} />
            </Field>
            <Field id="library-account" label={t("library.account")}>
              <Select
                id="library-account"
                value={account}
                options={accounts.map((each) => ({ value: each.id, label: each.name }))}
                onChange={setPicked}
              />
            </Field>
            <Field id="library-app" label={t("library.isApp")}>
              <Switch id="library-app" checked={isApp} onChange={setApp} />
            </Field>
          </>
        )}
        <Field id="library-name" label={t("library.name")}>
          <Input id="library-name" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Button className="library-go" type="primary" htmlType="submit" disabled={!ready} loading={busy}>
          {t("library.go")}
        </Button>
      </form>
    </Modal>
  );
}
