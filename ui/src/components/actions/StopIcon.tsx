/** A full square: two bars would promise that it can be resumed. */
export function StopIcon() {
  return (
    <span className="anticon" aria-hidden>
      <svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor">
        <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      </svg>
    </span>
  );
}
