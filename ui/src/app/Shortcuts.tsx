import { Modal } from "antd";
import { PAGES } from "@/app/pages";
import { useTranslation } from "@/lib/i18n";

const KEYS = [
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
  const rows = [
    ["n", t("keys.create")],
    ...PAGES.map(({ keys, name }) => [keys, t(`menu.${name}`)]),
    ...KEYS.map(([keys, name]) => [keys, t(`keys.${name}`)]),
  ] as const;
  return (
    <Modal open={open} onCancel={close} footer={null} title={t("frame.keys")} width={420}>
      <dl className="keys">
        {rows.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
