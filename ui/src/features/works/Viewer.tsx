import {
  CloseOutlined,
  DownloadOutlined,
  FullscreenOutlined,
  LeftOutlined,
  RightOutlined,
  SwapOutlined,
} from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Tooltip } from "antd";
import { type PointerEvent, useEffect, useRef, useState, type WheelEvent } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "@/lib/i18n";
import { useNavigate } from "react-router";
import { taskQuery } from "@/api/tasks";
import { uploadAgain } from "@/api/uploads";
import type { Kind, TaskDetail, Work } from "@/api/types";
import { useParamTitles } from "@/api/workflows";
import { Compare } from "@/components/Compare";
import { isAuto } from "@/components/form/schema";
import { createPath, KindIcon } from "@/components/Kind";
import { LinkButton } from "@/components/LinkButton";
import { downloadUrl, Player } from "@/components/Player";
import { Reuse } from "@/components/Reuse";
import { inputOf, isPicture } from "@/components/Thumb";
import { useToast } from "@/components/toast";
import { bytes } from "@/lib/figures";
import { useKeys } from "@/lib/keys";
import { moment } from "@/lib/time";

const FURTHER: Kind[] = ["image_to_image", "image_to_video"];

/** One work over everything else, and from one to the next with the arrows. */
export function Viewer(props: {
  work: Work;
  position: number;
  total: number;
  before: Work | undefined;
  after: Work | undefined;
  open: (work: Work | undefined) => void;
  near: () => void;
}) {
  const { work, position, total, before, after, open, near } = props;
  const { t } = useTranslation();
  const [compares, setCompares] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  const task = useQuery(taskQuery(work.task_id));
  const input = isPicture(work) && task.data ? inputOf(task.data) : undefined;

  useEffect(() => {
    const back = document.activeElement;
    dialog.current?.focus();
    return () => {
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);
  useEffect(() => {
    near();
  });
  useEffect(() => {
    for (const next of [before, after]) if (next && isPicture(next)) new Image().src = next.url;
  }, [after, before]);

  const full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : dialog.current?.requestFullscreen?.());
  const play = () => {
    const clip = dialog.current?.querySelector("video");
    if (clip) void (clip.paused ? clip.play() : clip.pause());
  };
  useKeys(
    {
      ArrowLeft: () => before && open(before),
      ArrowRight: () => after && open(after),
      Escape: () => open(undefined),
      Space: play,
      f: full,
      c: () => input && setCompares(!compares),
      Tab: (event) => stay(event, dialog.current),
      "Shift+Tab": (event) => stay(event, dialog.current),
    },
    "dialog",
  );
  return createPortal(
    <div ref={dialog} className="viewer" role="dialog" aria-modal="true" aria-label={work.title} tabIndex={-1}>
      <div className="viewer-stage">
        {compares && input ? (
          <Compare before={input} after={work.url} alt={work.title} />
        ) : isPicture(work) ? (
          <Zoom key={work.id} work={work} />
        ) : (
          <Player key={work.id} output={work} alt={work.title} />
        )}
        {before && (
          <Button
            className="viewer-side viewer-left"
            shape="circle"
            size="large"
            icon={<LeftOutlined aria-hidden />}
            aria-label={t("works.before")}
            onClick={() => open(before)}
          />
        )}
        {after && (
          <Button
            className="viewer-side viewer-right"
            shape="circle"
            size="large"
            icon={<RightOutlined aria-hidden />}
            aria-label={t("works.after")}
            onClick={() => open(after)}
          />
        )}
        <span className="viewer-tools">
          {input && (
            <Tooltip title={`${t("works.compare")} (C)`}>
              <Button
                shape="circle"
                type={compares ? "primary" : "default"}
                icon={<SwapOutlined aria-hidden />}
                aria-label={t("works.compare")}
                aria-pressed={compares}
                onClick={() => setCompares(!compares)}
              />
            </Tooltip>
          )}
          <Tooltip title={`${t("works.full")} (F)`}>
            <Button
              shape="circle"
              icon={<FullscreenOutlined aria-hidden />}
              aria-label={t("works.full")}
              onClick={full}
            />
          </Tooltip>
          <Tooltip title={`${t("act.close")} (Esc)`}>
            <Button
              shape="circle"
              icon={<CloseOutlined aria-hidden />}
              aria-label={t("act.close")}
              onClick={() => open(undefined)}
            />
          </Tooltip>
        </span>
      </div>
      <aside className="viewer-about">
        <span className="quiet">
          {position} / {total}
        </span>
        <h2>{work.title}</h2>
        <p className="quiet">
          {[work.width && `${work.width} × ${work.height}`, bytes(work.bytes), moment(work.created_at)]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <div className="viewer-actions">
          <Button type="primary" icon={<DownloadOutlined aria-hidden />} href={downloadUrl(work)}>
            {t("act.download")}
          </Button>
          {isPicture(work) && FURTHER.map((kind) => <UseAsInput key={kind} work={work} kind={kind} />)}
          {task.data && <Reuse task={task.data} />}
          <LinkButton to={`/tasks/${work.task_id}`}>{t("works.task")}</LinkButton>
        </div>
        {task.data && <Made task={task.data} />}
      </aside>
    </div>,
    document.body,
  );
}

/** Focus goes round within the dialog. */
function stay(event: KeyboardEvent, dialog: HTMLElement | null): void {
  const stops = [...(dialog?.querySelectorAll<HTMLElement>("button, a[href], video") ?? [])].filter(
    (each) => each.tabIndex >= 0,
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}

function Made({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const titles = useParamTitles(task.workflow.id);
  const { params } = task;
  const shown = Object.entries(params).filter(
    ([, value]) => value !== "" && value !== null && !(typeof value === "string" && value.startsWith("upload:")),
  );
  return (
    <dl className="viewer-params">
      {shown.map(([key, value]) => (
        <div key={key}>
          <dt>{titles[key]?.title ?? key}</dt>
          <dd>{isAuto(key, value) ? t("form.auto") : String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function UseAsInput({ work, kind }: { work: Work; kind: Kind }) {
  const { t } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const [sending, setSending] = useState(false);
  async function go() {
    setSending(true);
    try {
      const input = await uploadAgain(work.url, work.filename);
      void navigate(createPath(kind), { state: { input: input.ref } });
    } catch (error) {
      toast.failed(t("form.uploadFailed"), error);
      setSending(false);
    }
  }
  return (
    <Button icon={<KindIcon kind={kind} />} loading={sending} onClick={() => void go()}>
      {t("works.useFor", { kind: t(`word.${kind}`) })}
    </Button>
  );
}

const LARGEST = 8;

/** A picture that the wheel enlarges and the pointer moves. */
function Zoom({ work }: { work: Work }) {
  const [scale, setScale] = useState(1);
  const [at, setAt] = useState({ x: 0, y: 0 });
  function wheel(event: WheelEvent) {
    const next = Math.max(1, Math.min(LARGEST, scale * (event.deltaY < 0 ? 1.2 : 1 / 1.2)));
    setScale(next);
    if (next === 1) setAt({ x: 0, y: 0 });
  }
  function move(event: PointerEvent) {
    if (event.buttons === 0 || scale === 1) return;
    setAt((now) => ({ x: now.x + event.movementX, y: now.y + event.movementY }));
  }
  function toggle() {
    setScale(scale === 1 ? 2 : 1);
    setAt({ x: 0, y: 0 });
  }
  return (
    <div className={`zoom${scale > 1 ? " zoomed" : ""}`} onWheel={wheel} onPointerMove={move} onDoubleClick={toggle}>
      <img
        src={work.url}
        alt={work.title}
        draggable={false}
        style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${scale})` }}
      />
    </div>
  );
}
