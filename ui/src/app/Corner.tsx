import { CheckCircleFilled, CloseCircleFilled, CloseOutlined, ExclamationCircleFilled } from "@ant-design/icons";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "@/lib/i18n";
import { dropToast, takeOffer, type Toast, toasts } from "@/components/toast";
import { useStore } from "@/lib/store";

const STAYS = 3_000;
const GAP = 16;
const ICONS = { success: CheckCircleFilled, warning: ExclamationCircleFilled, error: CloseCircleFilled };
/** What must stay in reach while news are shown: bars at the foot of a page and the buttons that it is about. */
const KEPT_FREE = ".bottom, .submit, .settings-bar, .ant-btn-primary, .ant-btn-dangerous";

/** Where short news are shown: lower right, three seconds each, above what stands at the foot of the page. */
export function Corner() {
  const { t } = useTranslation();
  const shown = useStore(toasts);
  const corner = useRef<HTMLElement>(null);
  const bottom = useFree(corner, shown.length);
  return (
    <section ref={corner} className="corner" aria-label={t("frame.news")} style={{ bottom }}>
      {shown.map((toast) => (
        <One key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function One({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const { id, type, title, about, offer, count, turn } = toast;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = window.setTimeout(() => dropToast(id), STAYS);
    return () => window.clearTimeout(timer);
  }, [held, id, turn]);
  const Icon = ICONS[type];
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={`toast toast-${type}`} role={type === "success" ? "status" : "alert"} {...hold}>
      <Icon aria-hidden />
      <span className="toast-words" title={[title, about].filter(Boolean).join("\n")}>
        <b>{title}</b>
        {about && <span> {about}</span>}
      </span>
      {count > 1 && <span className="toast-count">×{count}</span>}
      {offer && (
        <button type="button" className="toast-offer" onClick={() => takeOffer(toast)}>
          {offer.label}
        </button>
      )}
      <button type="button" className="toast-close" aria-label={t("act.close")} onClick={() => dropToast(id)}>
        <CloseOutlined aria-hidden />
      </button>
    </div>
  );
}

/** How far above the foot of the window the corner covers nothing that is to be pressed. */
function useFree(corner: React.RefObject<HTMLElement | null>, shown: number): number {
  const [bottom, setBottom] = useState(GAP);
  useLayoutEffect(() => {
    if (!shown) return;
    const measure = () => corner.current && setBottom(freeBottom(corner.current));
    measure();
    window.addEventListener("resize", measure);
    document.addEventListener("scroll", measure, true);
    return () => {
      window.removeEventListener("resize", measure);
      document.removeEventListener("scroll", measure, true);
    };
  }, [corner, shown]);
  return shown ? bottom : GAP;
}

function freeBottom(corner: HTMLElement): number {
  const { right, height } = corner.getBoundingClientRect();
  const left = Math.min(...[...corner.children].map((each) => each.getBoundingClientRect().left));
  const boxes = [...document.querySelectorAll(KEPT_FREE)]
    .map((each) => each.getBoundingClientRect())
    .filter(
      (box) =>
        box.width > 0 &&
        box.right > left &&
        box.left < right &&
        box.top < window.innerHeight &&
        box.bottom > window.innerHeight / 2,
    )
    .sort((one, other) => other.bottom - one.bottom);
  let bottom = GAP;
  for (const box of boxes) {
    const top = window.innerHeight - bottom - height;
    if (box.bottom > top && box.top < window.innerHeight - bottom) bottom = window.innerHeight - box.top + GAP / 2;
  }
  return bottom;
}
