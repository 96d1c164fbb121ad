import type { ComponentChildren } from "preact";
import styles from "./Button.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";

interface Props {
  children: ComponentChildren;
  /** For those who do not see beside what it stands: what it does, and to what. */
  label?: string;
  kind?: "primary" | "plain" | "danger";
  icon?: IconName;
  disabled?: boolean;
  submit?: boolean;
  /** With an address the button is a link that looks like one. */
  href?: string;
  /** Opens outside the app. */
  outside?: boolean;
  onClick?: () => void;
}

export function Button(props: Props) {
  const { children, kind = "plain", icon, href } = props;
  const content = (
    <>
      {icon !== undefined && <Icon name={icon} size={20} />}
      {children}
    </>
  );
  const look = `${styles.button} ${styles[kind] ?? ""}`;
  if (href !== undefined) {
    const outside = props.outside ? { target: "_blank", rel: "noopener noreferrer" } : {};
    return (
      <a class={look} href={href} {...outside}>
        {content}
      </a>
    );
  }
  return (
    <button
      type={props.submit ? "submit" : "button"}
      class={look}
      disabled={props.disabled ?? false}
      {...(props.label === undefined ? {} : { "aria-label": props.label })}
      onClick={() => props.onClick?.()}
    >
      {content}
    </button>
  );
}
