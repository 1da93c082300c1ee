import generate from "@rc-component/picker/generate/dayjs";
import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import "dayjs/locale/zh-cn";
import { useState } from "react";
import type { DayFieldProps } from "@/components/DayField";
import { useMedia } from "@/components/useMedia";
import { day, now } from "@/lib/time";

const SHAPE = "YYYY-MM-DD";
const TYPED = [SHAPE, "YYYY-M-D", "YYYY/M/D", "YYYY.M.D", "YYYYMMDD"];

// Its today is the day of the chosen time zone, not that of the browser.
const Picker = DatePicker.generatePicker<Dayjs>({ ...generate, getNow: () => dayjs(day(now())) });

export function DayPicker({ value, label, min, max, set }: DayFieldProps) {
  const touch = useMedia("(pointer: coarse)");
  const [round, setRound] = useState(0);
  const empty = (input: HTMLInputElement) => value !== "" && input.value === "" && set("");
  return (
    <Picker
      // Drawn anew after it was left with what is no day: it shows the day again, but would go on to call it wrong.
      key={round}
      className="day"
      aria-label={label}
      title={label}
      format={TYPED}
      value={dayOf(value) ?? null}
      minDate={dayOf(min)}
      maxDate={dayOf(max)}
      inputReadOnly={touch}
      onKeyDown={(event) => event.key === "Enter" && empty(event.target as HTMLInputElement)}
      onBlur={({ target }) => {
        empty(target as HTMLInputElement);
        if (target.getAttribute("aria-invalid") === "true") setRound((before) => before + 1);
      }}
      onChange={(next) => set(next ? next.format(SHAPE) : "")}
    />
  );
}

function dayOf(text: string | undefined): Dayjs | undefined {
  const found = dayjs(text, SHAPE, true);
  return text && found.isValid() ? found : undefined;
}
