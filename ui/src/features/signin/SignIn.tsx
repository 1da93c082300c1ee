import { LockOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { type FormEvent, useState } from "react";
import { Password } from "@/components/Input";
import { useTranslation } from "@/lib/i18n";
import { asApiError } from "@/api/client";
import { signIn } from "@/api/session";
import { wordsOf } from "@/components/toast";

/** Asks for the access token once; the server answers with a cookie that no script can read. */
export function SignIn() {
  const { t } = useTranslation();
  const [token, setToken] = useState("");
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function enter(event: FormEvent) {
    event.preventDefault();
    setAsking(true);
    try {
      await signIn(token.trim());
    } catch (reason) {
      setError(reason);
    } finally {
      setAsking(false);
    }
  }

  return (
    <main className="signin">
      <form onSubmit={(event) => void enter(event)} className="panel">
        <img src="/icon.svg" alt="" width={44} height={44} />
        <h1>GenQueue</h1>
        <p className="quiet">{t("signin.about")}</p>
        <label htmlFor="token">{t("signin.token")}</label>
        <Password
          id="token"
          size="large"
          prefix={<LockOutlined aria-hidden />}
          value={token}
          autoFocus
          autoComplete="current-password"
          onChange={(event) => setToken(event.target.value)}
        />
        {error !== null && (
          <Alert
            type="error"
            showIcon
            title={asApiError(error).status === 401 ? t("signin.wrong") : wordsOf(error, t)}
            role="alert"
          />
        )}
        <Button type="primary" size="large" htmlType="submit" block loading={asking} disabled={!token.trim()}>
          {t("signin.enter")}
        </Button>
        <small className="quiet">{t("signin.where")}</small>
      </form>
    </main>
  );
}
