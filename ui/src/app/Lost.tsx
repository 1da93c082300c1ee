import { CompassOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useRouteError } from "react-router";
import { Nothing, Trouble } from "@/components/Empty";
import { LinkButton } from "@/components/LinkButton";

export function Lost() {
  const { t } = useTranslation();
  return (
    <Nothing icon={<CompassOutlined aria-hidden />} title={t("lost.title")} about={t("lost.about")}>
      <LinkButton to="/" type="primary">
        {t("lost.home")}
      </LinkButton>
    </Nothing>
  );
}

/** A page that could not be drawn, or whose part of the program is no longer on the server. */
export function Broken() {
  const error = useRouteError();
  return (
    <main className="page">
      <Trouble error={error} retry={() => location.reload()} />
    </main>
  );
}
