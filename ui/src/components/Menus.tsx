import type { DropdownProps, MenuProps } from "antd";
import { cloneElement, createElement, type ReactElement, useState } from "react";
import { part, usePart } from "@/components/Later";

const dropdown = part<DropdownProps>(async () => (await import("@/components/Dropdown")).Dropdown);

interface Pressed {
  onClick?: () => void;
  onPointerEnter?: () => void;
}

/** A button with a menu that opens below it. */
export function Menus({
  menu,
  placement,
  children,
}: {
  menu: MenuProps;
  placement?: DropdownProps["placement"];
  children: ReactElement<Pressed>;
}) {
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const Dropdown = usePart(dropdown, wanted);
  if (!Dropdown) {
    const press = () => {
      setWanted(true);
      setOpen(true);
    };
    return cloneElement(children, { onClick: press, onPointerEnter: () => setWanted(true) });
  }
  return createElement(Dropdown, { trigger: ["click"], placement, menu, open, onOpenChange: setOpen }, children);
}
