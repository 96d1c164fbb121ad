import type { ComponentChildren } from "preact";
import styles from "./LeafButton.module.css";

interface Props {
  children: ComponentChildren;
  /** The one thing most readers want. */
  isMain?: boolean;
  isDisabled?: boolean;
  href?: string;
  onClick?: () => void;
}

/** A button on the green card. */
export function LeafButton({ children, isMain = false, isDisabled = false, href, onClick }: Props) {
  const look = `${styles.button} ${isMain ? styles.main : ""}`;
  if (href !== undefined) {
    return (
      <a class={look} href={href}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" class={look} disabled={isDisabled} onClick={() => onClick?.()}>
      {children}
    </button>
  );
}
