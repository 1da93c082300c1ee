import "@/features/create/create.css";
import { ApartmentOutlined, CloseOutlined, FileSearchOutlined, InboxOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { AutoComplete, Button, InputNumber, Switch } from "antd";
import { type DragEvent, useCallback, useLayoutEffect, useRef, useState } from "react";
import { Input, TextArea } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { NoBackend } from "@/components/backend/NoBackend";
import { Waiting } from "@/components/Empty";
import { exactly, writeExactly } from "@/api/exact";
import { inputChoicesQuery } from "@/api/backends";
import type { NewTasks } from "@/api/types";
import { useToast } from "@/components/toast";
import { Kinds } from "@/features/create/CreatePage";
import { Field } from "@/components/form/fields/Field";
import { MediaField } from "@/components/form/fields/MediaField";
import {
  type Changes,
  changedGraph,
  classesOf,
  type Graph,
  type Input as NodeInput,
  inputsOf,
  isReference,
  isSeed,
  isNumber,
  kept,
  type Literal,
  type Opened,
  placeOf,
  readGraph,
  readText,
  recalled,
} from "@/features/create/graph";
import { Side } from "@/features/create/Side";
import { SubmitBar } from "@/features/create/SubmitBar";
import { Unsent } from "@/features/create/Unsent";
import { ANYWHERE, type Choice, sentOf, Where } from "@/features/create/Where";
import { useSubmit } from "@/features/create/useSubmit";
import { useTaskAgain } from "@/features/create/useTaskAgain";
import { randomSeed } from "@/lib/figures";
import { useKeys } from "@/lib/keys";
import { writeStored, readStored } from "@/lib/browserStorage";

/** Any workflow: dropped as ComfyUI exports it, its inputs set node by node, and handed in. */
export function WorkflowPage() {
  const { t } = useTranslation();
  const toast = useToast("create");
  const [opened, setOpened] = useState<Opened | null>(() =>
    recalled(readStored<unknown>("graph", null, sessionStorage)),
  );
  const show = useCallback((found: Opened | null) => {
    setOpened(found);
    writeStored("graph", kept(found), sessionStorage);
  }, []);
  const reading = useTaskAgain(show);

  const open = useCallback(
    async (name: string, read: () => Promise<Graph>) => {
      try {
        show({ name: name.replace(/\.(json|png|webp)$/i, ""), graph: await read() });
      } catch (error) {
        toast.failed(t("graph.unusable", { name }), error);
      }
    },
    [show, t, toast],
  );

  return (
    <div className="page create">
      {(reading || opened) && <h1 className="only-heard">{t("menu.workflow")}</h1>}
      <Kinds chosen="workflow" />
      <NoBackend />
      <div className="create-columns">
        {reading ? (
          <section className="panel create-form" aria-label={t("menu.workflow")}>
            <Waiting rows={12} />
          </section>
        ) : opened ? (
          <GraphForm key={opened.name} opened={opened} close={() => show(null)} />
        ) : (
          <DropHere open={open} />
        )}
        <Side kind="workflow" />
      </div>
    </div>
  );
}

function DropHere({ open }: { open: (name: string, read: () => Promise<Graph>) => Promise<void> }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = useCallback((file: File | undefined) => file && void open(file.name, () => readGraph(file)), [open]);
  useLayoutEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (file) take(file);
      else if (text.trim().startsWith("{")) void open(t("graph.pasted"), () => readText(text));
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [open, t, take]);
  return (
    <section className="panel create-form">
      <h1 className="panel-title">{t("menu.workflow")}</h1>
      <div
        className={`drop drop-large${over ? " drop-over" : ""}`}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={input}
          type="file"
          className="drop-input"
          accept=".json,application/json,image/png,image/webp"
          aria-label={t("graph.choose")}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <button type="button" className="drop-empty" onClick={() => input.current?.click()}>
          <InboxOutlined aria-hidden />
          <b>{t("graph.drop")}</b>
          <span>{t("graph.dropAbout")}</span>
        </button>
      </div>
      <ol className="graph-how">
        <li>{t("graph.how1")}</li>
        <li>{t("graph.how2")}</li>
        <li>{t("graph.how3")}</li>
      </ol>
    </section>
  );
}

interface Content {
  changes: Changes;
  title: string;
  count: number;
  fresh: boolean;
  choice: Choice;
}

function GraphForm({ opened, close }: { opened: Opened; close: () => void }) {
  const { t } = useTranslation();
  const toast = useToast("create");
  const { graph, name } = opened;
  const nodes = inputsOf(graph);
  const { data: listed = {} } = useQuery(inputChoicesQuery(classesOf(nodes)));
  const [changes, setChanges] = useState<Changes>({});
  const [title, setTitle] = useState(name);
  const [search, setSearch] = useState("");
  const [count, setCount] = useState(1);
  const [fresh, setFresh] = useState(!opened.again);
  const [where, setWhere] = useState(opened.choice ?? ANYWHERE);
  const [keeps, setKeeps] = useState(() => readStored("keeps", false));
  const [sending, setSending] = useState<string[]>([]);
  const first = useRef<HTMLDivElement>(null);

  const restore = useCallback((content: Content) => {
    setChanges(content.changes);
    setTitle(content.title);
    setCount(content.count);
    setFresh(content.fresh);
    setWhere(content.choice);
  }, []);
  const refused = useCallback(
    (_error: unknown, content: Content, forget: () => void) => {
      restore(content);
      forget();
    },
    [restore],
  );
  const submitting = useSubmit<Content>({ refused, write: writeExactly });
  const set = useCallback((place: string, value: Literal) => setChanges((now) => ({ ...now, [place]: value })), []);
  const busy = useCallback(
    (key: string, now: boolean) =>
      setSending((keys) =>
        now === keys.includes(key) ? keys : now ? [...keys, key] : keys.filter((each) => each !== key),
      ),
    [],
  );

  function submit(start: boolean) {
    if (sending.length) return toast.warn(t("create.stillUploading"));
    const content = { changes, title, count, fresh, choice: where };
    if (submitting.isRepeated(content, false)) return;
    const drawn = fresh ? Object.fromEntries(seedsOf(nodes, changes)) : {};
    const request: NewTasks = {
      kind: "workflow",
      graph: changedGraph(graph, { ...changes, ...drawn }),
      title: title.trim() || name,
      count,
      start,
      ...sentOf(where),
    };
    if (!keeps) {
      setChanges({});
      setCount(1);
      setWhere(ANYWHERE);
    }
    first.current?.querySelector<HTMLElement>("input, textarea")?.focus();
    submitting.submit(request, content);
  }

  useKeys({ "Ctrl+Enter": () => submit(true), "Ctrl+Shift+Enter": () => submit(false) });
  const wanted = search.trim().toLowerCase();
  const shown = nodes.filter(
    (node) =>
      !wanted ||
      [node.title, node.class_type, node.id, ...node.inputs.map((input) => input.name)].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
  );
  const touched = Object.keys(changes).length;
  return (
    <section className="panel create-form" aria-label={t("menu.workflow")}>
      <Unsent submitting={submitting} restore={restore} title={(each) => each.content.title} />
      <header className="graph-head">
        <ApartmentOutlined aria-hidden />
        <Input
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={200}
          aria-label={t("graph.title")}
          variant="borderless"
        />
        <span className="quiet">{t("graph.nodes", { count: Object.keys(graph).length })}</span>
        <Button type="text" icon={<CloseOutlined aria-hidden />} onClick={close} aria-label={t("graph.close")} />
      </header>
      <div className="graph-tools">
        <Input
          allowClear
          prefix={<FileSearchOutlined aria-hidden />}
          placeholder={t("graph.search")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <label className="graph-fresh">
          <Switch size="small" checked={fresh} onChange={setFresh} />
          {t("graph.fresh")}
        </label>
        {touched > 0 && (
          <Button type="link" size="small" onClick={() => setChanges({})}>
            {t("graph.undo", { count: touched })}
          </Button>
        )}
      </div>
      <div ref={first}>
        {shown.map((node) => (
          <fieldset key={node.id} className="node">
            <legend>
              <b>{node.title}</b>
              <code>
                #{node.id} {node.class_type}
              </code>
            </legend>
            {node.inputs.map((input) => {
              const place = placeOf(node.id, input.name);
              return (
                <InputField
                  key={place}
                  place={place}
                  input={input}
                  choices={listed[node.class_type]?.[input.name]}
                  value={changes[place] ?? input.value}
                  fresh={fresh}
                  touched={place in changes}
                  set={set}
                  busy={busy}
                />
              );
            })}
          </fieldset>
        ))}
        {shown.length === 0 && <p className="quiet">{t("graph.noMatch")}</p>}
      </div>
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

function seedsOf(nodes: ReturnType<typeof inputsOf>, changes: Changes): [string, number][] {
  return nodes.flatMap((node) =>
    node.inputs.flatMap((input): [string, number][] => {
      const place = placeOf(node.id, input.name);
      return isSeed(input.name, input.value) && !(place in changes) ? [[place, randomSeed()]] : [];
    }),
  );
}

/** A list to choose from that takes any other text too: a server may have more than was read of it. */
function ChoiceInput({
  id,
  label,
  value,
  choices,
  change,
}: {
  id: string;
  label: string;
  value: string;
  choices: string[];
  change: (next: Literal) => void;
}) {
  const [typed, setTyped] = useState("");
  const wanted = typed.toLowerCase();
  const options = choices.filter((each) => each.toLowerCase().includes(wanted)).map((each) => ({ value: each }));
  return (
    <AutoComplete
      id={id}
      className="node-choice"
      aria-label={label}
      value={value}
      options={options}
      popupMatchSelectWidth={false}
      onSearch={setTyped}
      onChange={change}
      onOpenChange={(open) => !open && setTyped("")}
    />
  );
}

const LONG = 60;

function InputField(props: {
  place: string;
  input: NodeInput;
  /** What the servers list for it. */
  choices?: string[];
  value: Literal;
  fresh: boolean;
  touched: boolean;
  set: (place: string, value: Literal) => void;
  busy: (place: string, busy: boolean) => void;
}) {
  const { place, input, choices, value, fresh, touched, set, busy } = props;
  const { t } = useTranslation();
  const change = useCallback((next: Literal) => set(place, next), [place, set]);
  const { value: original } = input;
  const load = useCallback((ref: string | null) => set(place, ref ?? original), [original, place, set]);
  const wait = useCallback((now: boolean) => busy(place, now), [busy, place]);
  if (input.media) {
    return (
      <MediaField
        id={place}
        label={input.name}
        help={isReference(original) ? undefined : String(original)}
        type={input.media}
        value={isReference(value) ? value : null}
        pastes={false}
        set={load}
        busy={wait}
      />
    );
  }
  const drawn = fresh && !touched && isSeed(input.name, input.value);
  const long =
    typeof value === "string" &&
    !choices?.length &&
    (value.length > LONG || value.includes("\n") || /text|prompt/i.test(input.name));
  return (
    <Field id={place} label={input.name} changed={touched} stacked={long}>
      {typeof value === "boolean" ? (
        <Switch id={place} checked={value} onChange={change} />
      ) : isNumber(value) ? (
        <InputNumber<string>
          id={place}
          stringMode
          className="node-number"
          controls={false}
          value={drawn ? null : String(value)}
          placeholder={drawn ? t("form.seedRandom") : undefined}
          onChange={(next) => change(next === null ? input.value : exactly(next))}
        />
      ) : choices?.length ? (
        <ChoiceInput id={place} label={input.name} value={value} choices={choices} change={change} />
      ) : long ? (
        <TextArea
          id={place}
          autoSize={{ minRows: 2, maxRows: 10 }}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <Input id={place} value={value} onChange={(event) => change(event.target.value)} />
      )}
    </Field>
  );
}
