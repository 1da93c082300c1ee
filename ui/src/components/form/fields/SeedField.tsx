import { LockOutlined, ReloadOutlined, UnlockOutlined } from "@ant-design/icons";
import { Button, InputNumber, Tooltip } from "antd";
import { useTranslation } from "@/lib/i18n";
import { Field } from "@/components/form/fields/Field";
import type { Property } from "@/components/form/schema";
import { randomSeed } from "@/lib/figures";

const RANDOM = -1;

/** A new one each time, or one that is kept: drawn, typed, and locked beyond the next submission. */
export function SeedField(props: {
  id: string;
  property: Property;
  value: number | null;
  locked: boolean;
  error?: string;
  set: (value: number | null) => void;
  lock?: (locked: boolean) => void;
}) {
  const { id, property, value, locked, error, set, lock } = props;
  const { t } = useTranslation();
  const random = value === null || value === RANDOM;
  function toggle() {
    if (!locked && random) set(randomSeed());
    lock?.(!locked);
  }
  return (
    <Field id={id} label={property.title} help={property.description} error={error}>
      <span className="seed">
        <InputNumber
          id={id}
          className="seed-number"
          controls={false}
          value={random ? null : value}
          placeholder={t("form.seedRandom")}
          min={0}
          max={property.maximum}
          precision={0}
          onChange={(next) => set(next ?? RANDOM)}
        />
        <Tooltip title={t("form.seedDice")}>
          <Button icon={<Dice />} aria-label={t("form.seedDice")} onClick={() => set(randomSeed())} />
        </Tooltip>
        {lock && (
          <Tooltip title={t(locked ? "form.seedUnlock" : "form.seedLock")}>
            <Button
              type={locked ? "primary" : "default"}
              ghost={locked}
              icon={locked ? <LockOutlined aria-hidden /> : <UnlockOutlined aria-hidden />}
              aria-label={t("form.seedLock")}
              aria-pressed={locked}
              onClick={toggle}
            />
          </Tooltip>
        )}
        {!random && (
          <Tooltip title={t("form.seedAgain")}>
            <Button
              type="text"
              icon={<ReloadOutlined aria-hidden />}
              aria-label={t("form.seedAgain")}
              onClick={() => {
                lock?.(false);
                set(RANDOM);
              }}
            />
          </Tooltip>
        )}
      </span>
    </Field>
  );
}

function Dice() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden>
      <path d="M3.5 1h9A2.5 2.5 0 0 1 15 3.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 1 12.5v-9A2.5 2.5 0 0 1 3.5 1m0 1.3c-.7 0-1.2.5-1.2 1.2v9c0 .7.5 1.2 1.2 1.2h9c.7 0 1.2-.5 1.2-1.2v-9c0-.7-.5-1.2-1.2-1.2z" />
      <circle cx="5" cy="5" r="1.2" />
      <circle cx="11" cy="5" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="5" cy="11" r="1.2" />
      <circle cx="11" cy="11" r="1.2" />
    </svg>
  );
}
