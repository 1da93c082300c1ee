import { Button, type ButtonProps } from "antd";
import { useHref, useNavigate } from "react-router";

/** A link that looks like a button. */
export function LinkButton({
  to,
  state,
  ...looks
}: Omit<ButtonProps, "href" | "onClick"> & { to: string; state?: unknown }) {
  const href = useHref(to);
  const navigate = useNavigate();
  return (
    <Button
      {...looks}
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(to, { state });
      }}
    />
  );
}
