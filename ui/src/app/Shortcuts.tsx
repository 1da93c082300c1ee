import { Modal } from "antd";
import { useTranslation } from "@/lib/i18n";

const ROWS = [
  ["n", "create"],
  ["g t", "tasks"],
  ["g g", "works"],
  ["g d", "board"],
  ["g s", "settings"],
  ["Ctrl+Enter", "submit"],
  ["Ctrl+S", "save"],
  ["Alt+↑ Alt+↓", "prompts"],
  ["/", "search"],
  ["j k", "move"],
  ["x", "select"],
  ["Shift+↓", "range"],
  ["Ctrl+A", "all"],
  ["Enter", "open"],
  ["s", "start"],
  ["Shift+S", "stop"],
  ["Delete", "delete"],
  ["Esc", "clear"],
] as const;

/** The sheet of keys. */
export function Shortcuts({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={open} onCancel={close} footer={null} title={t("frame.keys")} width={420}>
      <dl className="keys">
        {ROWS.map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
