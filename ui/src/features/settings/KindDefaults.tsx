import { UndoOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { ApiError } from "@/api/client";
import { useWorkflows, workflowQuery } from "@/api/workflows";
import type { Kind, WorkflowInfo } from "@/api/types";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { ChangeMarksContext } from "@/components/form/changeMarks";
import { ParameterForm } from "@/components/form/ParameterForm";
import { faultOf, firstOf, type FormSchema } from "@/components/form/schema";
import type { Form } from "@/components/form/useForm";
import { useToast } from "@/components/toast";
import { changedIn, edited, formOfDefaults, shown, undone } from "@/features/settings/defaults";
import { EditConflict } from "@/features/settings/EditConflict";
import { SaveBar } from "@/features/settings/SaveBar";
import { useUnsaved } from "@/features/settings/unsaved";
import { useDefaults } from "@/features/settings/useDefaults";

/** What the forms of one kind begin with. */
export function KindDefaults({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const workflows = useWorkflows();
  const defaults = useDefaults(kind);
  const [picked, setPicked] = useState<string | null>(null);
  useUnsaved(kind, "tab", defaults.dirty);
  const offered = (workflows.data ?? []).filter((each) => each.kind === kind);
  const workflow = offered.find((each) => each.id === picked) ?? firstOf(offered);
  const error = (!workflows.data && workflows.error) || (!defaults.node && defaults.error);
  const retry = () => {
    void workflows.refetch();
    void defaults.refetch();
  };
  if (error) return <Trouble error={error} retry={retry} />;
  if (!workflows.data || !defaults.node) return <Waiting rows={10} />;
  if (!workflow) return <Nothing title={t("create.noWorkflow")} />;
  return (
    <>
      <header className="settings-head">
        <p className="quiet">{t("settings.kindAbout", { kind: t(`word.${kind}`) })}</p>
        {offered.length > 1 && <Workflows offered={offered} chosen={workflow} choose={setPicked} />}
      </header>
      <OneForm kind={kind} workflow={workflow} defaults={defaults} node={defaults.node} />
    </>
  );
}

function Workflows({
  offered,
  chosen,
  choose,
}: {
  offered: WorkflowInfo[];
  chosen: WorkflowInfo;
  choose: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="settings-workflow">
      <label htmlFor="workflow">{t("create.workflow")}</label>
      <Select
        id="workflow"
        value={chosen.id}
        options={offered.map((each) => ({ value: each.id, label: each.name }))}
        popupMatchSelectWidth={false}
        aria-label={t("create.workflow")}
        onChange={choose}
      />
    </div>
  );
}

type Loaded = ReturnType<typeof useDefaults>;

function OneForm({
  kind,
  workflow,
  defaults,
  node,
}: {
  kind: Kind;
  workflow: WorkflowInfo;
  defaults: Loaded;
  node: NonNullable<Loaded["node"]>;
}) {
  const { t } = useTranslation();
  const toast = useToast(`settings.${kind}`);
  const detail = useQuery(workflowQuery(workflow.id));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const form = useMemo(() => detail.data && formOfDefaults(detail.data.schema as unknown as FormSchema), [detail.data]);
  if (detail.error && !detail.data) return <Trouble error={detail.error} retry={() => void detail.refetch()} />;
  if (!form) return <Waiting rows={10} />;

  const { edits, edit, dirty, conflict } = defaults;
  const changed = changedIn(form, node, edits);
  const forget = (keys: readonly string[]) =>
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !keys.includes(key))));
  const reset = (keys: readonly string[]) => {
    forget(keys);
    edit((base, before) => undone(base, before, keys));
  };
  const drawn: Form = {
    values: shown(form, node, edits),
    errors,
    pristine: !dirty,
    set: (key, value) => {
      forget([key]);
      edit((base, before) => edited(form, base, before, key, value));
    },
    fill: () => undefined,
    blame: setErrors,
    reset: () => reset(form["x-order"]),
  };

  function blame(found: Record<string, string>) {
    setErrors(found);
    const [key, words] = Object.entries(found)[0] ?? [];
    if (!key || !words) return;
    toast.failed(words);
    const field = document.getElementById(key);
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  }

  async function save() {
    if (!dirty || conflict || saving || !form) return;
    const faults = form["x-order"].flatMap((key) => {
      const fault = faultOf(form, key, drawn.values[key]);
      return fault
        ? [
            [
              key,
              t(`fault.${fault.code}`, { limit: fault.limit ?? "", name: form.properties[key]?.title ?? key }),
            ] as const,
          ]
        : [];
    });
    if (faults.length) return blame(Object.fromEntries(faults));
    setSaving(true);
    try {
      await defaults.save();
      toast.done(t("settings.kindSaved", { kind: t(`word.${kind}`) }));
    } catch (error) {
      const nameOf = (field: string) => form.properties[field.slice(kind.length + 1)]?.title;
      const faults =
        error instanceof ApiError
          ? Object.entries(error.called(nameOf).faults).map(
              ([field, words]) => [field.slice(kind.length + 1), words] as const,
            )
          : [];
      const here = faults.filter(([key]) => key in form.properties);
      if (here.length) blame(Object.fromEntries(here));
      else toast.failed(t("settings.notSaved"), error);
    } finally {
      setSaving(false);
    }
  }

  return (
    <>
      <EditConflict editing={defaults} />
      <ChangeMarksContext value={{ isChanged: (key) => changed.includes(key), reset }}>
        <ParameterForm key={workflow.id} schema={form} form={drawn} />
      </ChangeMarksContext>
      <SaveBar
        dirty={dirty}
        saving={saving}
        barred={conflict}
        about={changed.length ? t("settings.changedCount", { count: changed.length }) : t("settings.unchanged")}
        save={() => void save()}
        discard={() => {
          setErrors({});
          defaults.discard();
        }}
      >
        {changed.length > 0 && (
          <Button type="text" icon={<UndoOutlined aria-hidden />} onClick={() => reset(form["x-order"])}>
            {t("settings.resetAll")}
          </Button>
        )}
      </SaveBar>
    </>
  );
}
