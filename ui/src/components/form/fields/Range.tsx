interface RangeProps {
  min: number;
  max: number;
  step: number;
  value: number;
  label: string;
  set: (value: number) => void;
}

/** A number between two others, to be dragged. The browser's own: Ant Design's is as large as all that this page adds. */
export function Range({ min, max, step, value, label, set }: RangeProps) {
  const share = max > min ? Math.min(Math.max((value - min) / (max - min), 0), 1) : 0;
  return (
    <input
      type="range"
      className="number-slider"
      min={min}
      max={max}
      step={step}
      value={value}
      style={{ "--share": share } as React.CSSProperties}
      aria-label={label}
      onChange={(event) => set(event.target.valueAsNumber)}
    />
  );
}
