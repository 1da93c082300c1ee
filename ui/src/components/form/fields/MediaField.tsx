import { CloseOutlined, InboxOutlined, SwapOutlined } from "@ant-design/icons";
import { Button, Tooltip } from "antd";
import { type DragEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { ApiError } from "@/api/client";
import { knownUpload } from "@/api/uploads";
import { uploadOf } from "@/components/Thumb";
import { useToast, wordsOf } from "@/components/toast";
import { Field } from "@/components/form/fields/Field";
import { ACCEPT, isFor, isSurelyNone, type Media, useSending } from "@/components/form/media";
import { bytes } from "@/lib/figures";

/** A file: chosen, dropped or pasted, and sent at once. */
export function MediaField(props: {
  id: string;
  label: string;
  help?: string;
  type: Media;
  value: string | null;
  error?: string;
  required?: boolean;
  /** Takes what is pasted anywhere on the page. */
  pastes: boolean;
  set: (ref: string | null) => void;
  busy: (busy: boolean) => void;
}) {
  const { id, label, help, type, value, required, pastes, set, busy } = props;
  const { t } = useTranslation();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const error = wrong ?? props.error;
  const refuse = useCallback((name: string) => setWrong(t(`form.wrong.${type}`, { label, name })), [label, t, type]);
  const failed = useCallback(
    (reason: unknown) => {
      // It stays at the field until another file is chosen: the notice does not.
      setWrong(wordsOf(reason, t));
      if (!(reason instanceof ApiError && reason.status === 422)) toast.failed(t("form.uploadFailed"), reason);
    },
    [t, toast],
  );
  const { sending, send, cancel } = useSending(
    useCallback((file) => (isFor(type, file.media_type) ? set(file.ref) : refuse(file.filename)), [refuse, set, type]),
    failed,
  );
  const busyNow = sending !== null;
  useEffect(() => busy(busyNow), [busy, busyNow]);

  const take = useCallback(
    async (files: FileList | null | undefined) => {
      const file = [...(files ?? [])].find((each) => isFor(type, each.type)) ?? files?.[0];
      if (!file) return;
      if (await isSurelyNone(type, file)) return refuse(file.name);
      setWrong(null);
      void send(file);
    },
    [refuse, send, type],
  );
  useLayoutEffect(() => {
    if (!pastes) return;
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      void take(event.clipboardData.files);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, [pastes, take]);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files);
  }

  const address = uploadOf(value);
  const known = value ? knownUpload(value) : undefined;
  return (
    <Field id={id} label={label} help={help} error={error} required={required} stacked>
      <div
        className={`drop${over ? " drop-over" : ""}${address ? " drop-full" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          id={id}
          className="drop-input"
          accept={ACCEPT[type]}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => {
            void take(event.target.files);
            event.target.value = "";
          }}
        />
        {sending ? (
          <div className="drop-sending">
            {sending.preview && <img src={sending.preview} alt="" />}
            <span className="drop-about">
              <b>{sending.name}</b>
              <progress
                className="sending"
                value={sending.share}
                aria-label={t("form.uploading", { name: sending.name })}
              />
            </span>
            <Button size="small" icon={<CloseOutlined aria-hidden />} onClick={cancel} aria-label={t("act.cancel")} />
          </div>
        ) : address ? (
          <div className="drop-sent">
            <Shown type={type} address={address} name={known?.filename ?? label} />
            <span className="drop-about">
              <b>{known?.filename ?? t("form.uploaded")}</b>
              {known && (
                <span className="quiet">
                  {[known.width && `${known.width} × ${known.height}`, bytes(known.bytes)].filter(Boolean).join(" · ")}
                </span>
              )}
            </span>
            <Tooltip title={t("form.replace")}>
              <Button
                size="small"
                icon={<SwapOutlined aria-hidden />}
                onClick={() => input.current?.click()}
                aria-label={t("form.replace")}
              />
            </Tooltip>
            <Button
              size="small"
              icon={<CloseOutlined aria-hidden />}
              onClick={() => set(null)}
              aria-label={t("form.removeFile")}
            />
          </div>
        ) : (
          <button type="button" className="drop-empty" onClick={() => input.current?.click()}>
            <InboxOutlined aria-hidden />
            <span>{t(pastes ? "form.dropOrPaste" : "form.drop")}</span>
          </button>
        )}
      </div>
    </Field>
  );
}

function Shown({ type, address, name }: { type: string; address: string; name: string }) {
  if (type === "video") return <video src={address} muted playsInline preload="metadata" />;
  if (type === "audio") return <audio src={address} controls preload="metadata" />;
  return <img src={address} alt={name} />;
}
