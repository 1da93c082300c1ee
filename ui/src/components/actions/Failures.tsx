import type { Several } from "@/api/types";

const SHOWN = 200;

/** Which tasks refused, and why. */
export function Failures({ failed }: { failed: Several["failed"] }) {
  return (
    <ul className="failures">
      {failed.slice(0, SHOWN).map((each) => (
        <li key={each.id}>
          <a href={`/tasks/${each.id}`} target="_blank" rel="noreferrer">
            <code>…{each.id.slice(-8)}</code>
          </a>
          <span>{each.message}</span>
        </li>
      ))}
      {failed.length > SHOWN && <li>… +{failed.length - SHOWN}</li>}
    </ul>
  );
}
