import { CalendarOutlined } from "@ant-design/icons";
import { createElement } from "react";
import { Input } from "@/components/Input";
import { part, usePart } from "@/components/Later";

export interface DayFieldProps {
  /** 2026-11-22, or nothing */
  value: string;
  label: string;
  min?: string;
  max?: string;
  set: (value: string) => void;
}

const picker = part<DayFieldProps>(async () => (await import("@/components/DayPicker")).DayPicker);

/** A day, typed or picked from a calendar in the language of the page: the browser's own field speaks the browser's. */
export function DayField(props: DayFieldProps) {
  const Picker = usePart(picker, true);
  if (Picker) return createElement(Picker, props);
  return (
    <Input
      className="day"
      readOnly
      value={props.value}
      aria-label={props.label}
      suffix={<CalendarOutlined aria-hidden />}
    />
  );
}
