import "@/features/create/create.css";
import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { Link, useLocation, useParams } from "react-router";
import { useWorkflows, workflowQuery } from "@/api/workflows";
import { isKind, type Kind, KINDS, type WorkflowInfo } from "@/api/types";
import { NoBackend } from "@/components/backend/NoBackend";
import { Nothing, Trouble, Waiting } from "@/components/Empty";
import { createPath, KindIcon } from "@/components/Kind";
import { useToast } from "@/components/toast";
import { ParameterForm } from "@/components/form/ParameterForm";
import { Examples } from "@/features/create/Examples";
import { neighbour, rememberPrompt } from "@/features/create/prompts";
import {
  faultOf,
  firstOf,
  type FormSchema,
  isMedia,
  paramsOf,
  type Property,
  type Values,
} from "@/components/form/schema";
import { Side } from "@/features/create/Side";
import { SubmitBar } from "@/features/create/SubmitBar";
import { Unsent } from "@/features/create/Unsent";
import { useForm } from "@/components/form/useForm";
import { ANYWHERE, type Choice, sentOf, Where } from "@/features/create/Where";
import { useInSight } from "@/components/useInSight";
import { useSubmit } from "@/features/create/useSubmit";
import type { ApiError } from "@/api/client";
import { isComposing, useKeys } from "@/lib/keys";
import { writeStored, readStored } from "@/lib/browserStorage";

export function CreatePage() {
  const { t } = useTranslation();
  const { kind } = useParams();
  return isKind(kind) ? <KindPage kind={kind} /> : <Nothing title={t("lost.title")} />;
}

/** A workflow of the library by its form: those that take part in no other kind have no form elsewhere. */
export function LibraryWorkflowPage() {
  const { id } = useParams();
  return <KindPage key={id} kind="workflow" only={id} />;
}

function KindPage({ kind, only }: { kind: Kind; only?: string }) {
  const { t } = useTranslation();
  const workflows = useWorkflows();
  return (
    <div className="page create">
      <h1 className="only-heard">{t(`word.${kind}`)}</h1>
      <Kinds chosen={kind} />
      <NoBackend />
      <div className="create-columns">
        {workflows.error && !workflows.data ? (
          <Trouble error={workflows.error} retry={() => void workflows.refetch()} />
        ) : workflows.data ? (
          <Chosen
            key={kind}
            kind={kind}
            workflows={workflows.data.filter((each) => each.kind === kind && (only === undefined || each.id === only))}
          />
        ) : (
          <section className="panel">
            <Waiting rows={12} />
          </section>
        )}
        <Side kind={kind} />
      </div>
    </div>
  );
}

/** On small screens, where there is no menu at the side. */
export function Kinds({ chosen }: { chosen: Kind }) {
  const { t } = useTranslation();
  const row = useInSight<HTMLElement>(chosen);
  return (
    <nav ref={row} className="kinds" aria-label={t("menu.create")}>
      {KINDS.map((kind) => (
        <Link
          key={kind}
          to={createPath(kind)}
          className={`chip${kind === chosen ? " chip-chosen" : ""}`}
          aria-current={kind === chosen ? "page" : undefined}
        >
          <KindIcon kind={kind} />
          {kind === "workflow" ? t("menu.workflow") : t(`word.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

interface Reused {
  params?: Values;
  /** An upload for the first file of the form. */
  input?: string;
  workflow_id?: string | null;
  choice?: Choice;
  /** The cursor belongs into the prompt. */
  write?: boolean;
}

function Chosen({ kind, workflows }: { kind: Kind; workflows: WorkflowInfo[] }) {
  const { t } = useTranslation();
  const reused = (useLocation().state ?? {}) as Reused;
  const wished = reused.workflow_id ?? readStored<string | null>(`workflow.${kind}`, null);
  const [picked, setPicked] = useState<string | null>(wished);
  const workflow = workflows.find((each) => each.id === picked) ?? firstOf(workflows);
  const detail = useQuery({ ...workflowQuery(workflow?.id ?? ""), enabled: workflow !== undefined });
  if (!workflow) return <Nothing title={t("create.noWorkflow")} />;
  const options = workflows.map((each) => ({ value: each.id, label: each.name, title: each.reason?.message }));
  const choice = (
    <div className="create-workflow">
      <label htmlFor="workflow">{t("create.workflow")}</label>
      <Select
        id="workflow"
        value={workflow.id}
        options={options}
        popupMatchSelectWidth={false}
        aria-label={t("create.workflow")}
        onChange={(id) => {
          writeStored(`workflow.${kind}`, id);
          setPicked(id);
        }}
      />
      <span className="quiet">{workflow.description}</span>
      {workflow.reason && <span className="create-workflow-reason">{workflow.reason.message}</span>}
    </div>
  );
  if (detail.error && !detail.data) return <Trouble error={detail.error} retry={() => void detail.refetch()} />;
  if (!detail.data) {
    return (
      <section className="panel">
        {choice}
        <Waiting rows={12} />
      </section>
    );
  }
  const schema = detail.data.schema as unknown as FormSchema;
  return (
    <TaskForm
      key={workflow.id}
      kind={kind}
      workflow={workflow}
      schema={schema}
      choice={choice}
      reused={reused.input ? withInput(schema, reused.input) : reused.params}
      chosen={reused.choice}
    />
  );
}

function withInput(schema: FormSchema, input: string): Values {
  const key = schema["x-order"].find((each) => isMedia(schema.properties[each] as Property));
  return key ? { [key]: input } : {};
}

interface Content {
  values: Values;
  count: number;
  choice: Choice;
}

function TaskForm({
  kind,
  workflow,
  schema,
  choice,
  reused,
  chosen = ANYWHERE,
}: {
  kind: Kind;
  workflow: WorkflowInfo;
  schema: FormSchema;
  choice: ReactNode;
  reused?: Values;
  chosen?: Choice;
}) {
  const { t } = useTranslation();
  const toast = useToast("create");
  const form = useForm(schema, workflow.id, reused);
  const [count, setCount] = useState(1);
  const [where, setWhere] = useState(chosen);
  const [keeps, setKeeps] = useState(() => readStored("keeps", false));
  const [locked, setLocked] = useState<string[]>([]);
  const [sending, setSending] = useState<string[]>([]);
  const prompt = useRef<HTMLTextAreaElement>(null);
  const first = useCallback((area: HTMLTextAreaElement | null) => {
    prompt.current = area;
  }, []);
  const { key: visit, state } = useLocation();
  const writes = (state as Reused | null)?.write === true;
  useEffect(() => {
    if (writes) prompt.current?.focus();
  }, [visit, writes]);
  const pristine = useRef(true);
  useEffect(() => {
    pristine.current = form.pristine;
  });

  const { fill, blame } = form;
  const restore = useCallback(
    (content: Content) => {
      fill(content.values);
      setCount(content.count);
      setWhere(content.choice);
      prompt.current?.focus();
    },
    [fill],
  );
  const refused = useCallback(
    (error: ApiError, content: Content, forget: () => void) => {
      // Whoever already writes the next one is not disturbed: it waits above the form.
      if (!pristine.current) return;
      restore(content);
      blame(
        Object.fromEntries(
          Object.entries(error.faults).map(([field, words]) => [field.replace(/^params\./, ""), words]),
        ),
      );
      forget();
    },
    [blame, restore],
  );
  const nameOf = useCallback((field: string) => schema.properties[field.replace(/^params\./, "")]?.title, [schema]);
  const submitting = useSubmit<Content>({ refused, nameOf });

  function submit(start: boolean) {
    if (sending.length) return toast.warn(t("create.stillUploading"));
    const faults = schema["x-order"].flatMap((key) => {
      const fault = faultOf(schema, key, form.values[key]);
      return fault
        ? [
            [
              key,
              t(`fault.${fault.code}`, { limit: fault.limit ?? "", name: schema.properties[key]?.title ?? key }),
            ] as const,
          ]
        : [];
    });
    const [first] = faults;
    if (submitting.isRepeated({ values: form.values, count, choice: where }, form.pristine)) return;
    if (first) {
      form.blame(Object.fromEntries(faults));
      toast.failed(first[1]);
      return focusField(first[0]);
    }
    const content = { values: form.values, count, choice: where };
    const params = paramsOf(schema, form.values);
    if (typeof params.prompt === "string") rememberPrompt(params.prompt);
    if (!keeps) {
      form.reset(locked);
      setCount(1);
      setWhere(ANYWHERE);
    }
    prompt.current?.focus();
    submitting.submit({ kind, workflow_id: workflow.id, params, count, start, ...sentOf(where) }, content);
  }

  function heard(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!event.altKey || isComposing(event.nativeEvent)) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    const found = neighbour(String(form.values.prompt ?? ""), event.key === "ArrowUp" ? 1 : -1);
    if (found === null) return;
    event.preventDefault();
    form.set("prompt", found);
  }

  useKeys({ "Ctrl+Enter": () => submit(true), "Ctrl+Shift+Enter": () => submit(false) });
  const busy = useCallback(
    (key: string, now: boolean) =>
      setSending((keys) =>
        now === keys.includes(key) ? keys : now ? [...keys, key] : keys.filter((each) => each !== key),
      ),
    [],
  );
  return (
    <section className="panel create-form" aria-label={t(`word.${kind}`)}>
      <Unsent
        submitting={submitting}
        restore={restore}
        title={(each) => String(each.content.values.prompt ?? "").slice(0, 40) || t(`word.${kind}`)}
      />
      {choice}
      <ParameterForm
        schema={schema}
        form={form}
        first={first}
        locked={locked}
        lock={(key, now) => setLocked((keys) => (now ? [...keys, key] : keys.filter((each) => each !== key)))}
        busy={busy}
        heard={heard}
        examples={
          kind !== "workflow" && (
            <Examples
              kind={kind}
              take={(text) => {
                form.set("prompt", text);
                prompt.current?.focus();
              }}
            />
          )
        }
      />
      {!form.pristine && (
        <Button type="link" size="small" className="create-reset" onClick={() => form.reset()}>
          {t("create.reset")}
        </Button>
      )}
      <Where choice={where} choose={setWhere} />
      <SubmitBar
        count={count}
        setCount={setCount}
        keeps={keeps}
        setKeeps={(now) => {
          setKeeps(now);
          writeStored("keeps", now);
        }}
        busy={sending.length > 0}
        submit={submit}
        submitting={submitting}
      />
    </section>
  );
}

function focusField(key: string) {
  const found = document.getElementById(key);
  found?.scrollIntoView({ block: "center", behavior: "smooth" });
  found?.focus({ preventScroll: true });
}
