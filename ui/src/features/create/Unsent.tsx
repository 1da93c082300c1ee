import { Alert, Button } from "antd";
import { useTranslation } from "@/lib/i18n";
import { wordsOf } from "@/components/toast";
import { isDuplicate, type Submitting, type Unsent as One } from "@/features/create/useSubmit";

/** Submissions that did not get through stay here until they are brought back, sent again, or dropped. */
export function Unsent<T>({
  submitting,
  restore,
  title,
}: {
  submitting: Submitting<T>;
  restore: (content: T) => void;
  title: (each: One<T>) => string;
}) {
  const { t } = useTranslation();
  return submitting.unsent
    .filter((each) => !isDuplicate(each.error))
    .map((each) => (
      <Alert
        key={each.key}
        className="unsent"
        type="error"
        showIcon
        closable={{ onClose: () => submitting.forget(each.key), "aria-label": t("act.drop") }}
        title={t("create.notSent", { title: title(each) })}
        description={wordsOf(each.error, t)}
        action={
          <span className="unsent-actions">
            <Button
              size="small"
              onClick={() => {
                restore(each.content);
                submitting.forget(each.key);
              }}
            >
              {t("create.restore")}
            </Button>
            <Button size="small" type="primary" onClick={() => submitting.again(each)}>
              {t("create.again")}
            </Button>
          </span>
        }
      />
    ));
}
