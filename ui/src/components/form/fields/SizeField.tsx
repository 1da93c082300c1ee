import { SwapOutlined } from "@ant-design/icons";
import { Button, InputNumber, Tooltip } from "antd";
import { useTranslation } from "@/lib/i18n";
import { Field } from "@/components/form/fields/Field";
import { followsInput, type Property, ratiosOf } from "@/components/form/schema";

const KEYS = ["width", "height"];

/** Width and height as one choice, with the numbers directly behind it. */
export function SizeField(props: {
  width: Property;
  height: Property;
  values: [number | null, number | null];
  error?: string;
  set: (width: number | null, height: number | null) => void;
}) {
  const { width, height, values, error, set } = props;
  const { t } = useTranslation();
  const [w, h] = values;
  const sizes = ratiosOf(width, height);
  const follows = followsInput(width, height);
  const followed = follows && !(w && h);
  return (
    <Field id="width" keys={KEYS} label={t("form.size")} error={error}>
      <div className="size">
        <div className="chips" role="group" aria-label={t("form.size")}>
          {follows && (
            <button
              type="button"
              className={`chip${followed ? " chip-chosen" : ""}`}
              aria-pressed={followed}
              title={width.description}
              onClick={() => set(Number(width.default) || 0, Number(height.default) || 0)}
            >
              {t("form.followInput")}
            </button>
          )}
          {sizes.map((each) => {
            const chosen = each.width === w && each.height === h;
            return (
              <button
                key={each.name}
                type="button"
                className={`chip${chosen ? " chip-chosen" : ""}`}
                aria-pressed={chosen}
                title={`${each.width} × ${each.height}`}
                onClick={() => set(each.width, each.height)}
              >
                {!follows && <i style={shapeOf(each.width, each.height)} aria-hidden />}
                {each.name}
              </button>
            );
          })}
        </div>
        <span className="size-numbers">
          <InputNumber
            id="width"
            aria-label={width.title}
            value={follows ? w || null : w}
            placeholder={follows ? t("form.auto") : undefined}
            min={width.minimum}
            max={width.maximum}
            step={width["x-step"] ?? width.multipleOf ?? 1}
            controls={false}
            onChange={(next) => set(next ?? (follows ? 0 : null), h)}
          />
          <Tooltip title={t("form.swap")}>
            <Button
              type="text"
              size="small"
              icon={<SwapOutlined aria-hidden />}
              aria-label={t("form.swap")}
              onClick={() => set(h, w)}
            />
          </Tooltip>
          <InputNumber
            id="height"
            aria-label={height.title}
            value={follows ? h || null : h}
            placeholder={follows ? t("form.auto") : undefined}
            min={height.minimum}
            max={height.maximum}
            step={height["x-step"] ?? height.multipleOf ?? 1}
            controls={false}
            onChange={(next) => set(w, next ?? (follows ? 0 : null))}
          />
        </span>
      </div>
    </Field>
  );
}

function shapeOf(width: number, height: number) {
  const longest = 14;
  const scale = longest / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
