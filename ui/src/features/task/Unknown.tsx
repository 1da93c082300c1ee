import { Button } from "antd";
import { useTranslation } from "@/lib/i18n";
import type { Task } from "@/api/types";
import { keyOf, useGoing } from "@/components/actions/going";
import { useTaskActions } from "@/components/actions/useTaskActions";

/** It is unknown whether it was paid for: what its user can say about it, and what that does. */
export function Unknown({ task }: { task: Task }) {
  const { t } = useTranslation();
  const { ran, again, forget } = useTaskActions();
  const meant = { ids: [task.id] };
  const going = { adopt: false, again: useGoing(keyOf("again", meant)), forget: useGoing(keyOf("forget", meant)) };
  const ways = [
    { verb: "adopt", about: t("unknown.adopt"), act: ran },
    { verb: "again", about: t("unknown.again"), act: again },
    { verb: "forget", about: t("unknown.forget"), act: forget },
  ] as const;
  return (
    <ul className="unknown-ways">
      {ways.map(({ verb, about, act }) => (
        <li key={verb}>
          <Button size="small" loading={going[verb]} onClick={() => act(task)}>
            {t(`verb.${verb}`)}
          </Button>
          <span>{about}</span>
        </li>
      ))}
    </ul>
  );
}
