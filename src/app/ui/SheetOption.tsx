import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import styles from "./SheetOption.module.css";

interface Props {
  icon: IconName;
  title: string;
  note?: string;
  /** A short figure at the end of the line, such as a size. */
  figure?: string;
  /** A link instead of `onClick`; it opens outside the app unless `isInside`. */
  href?: string;
  isInside?: boolean;
  isDanger?: boolean;
  onClick?: () => void;
}

/** One choice of a sheet: a drawing, what it does, and what follows from it. */
export function SheetOption(props: Props) {
  const content = (
    <>
      <span class={styles.icon}>
        <Icon name={props.icon} size={22} />
      </span>
      <span class={styles.words}>
        <b>{props.title}</b>
        {props.note !== undefined && <span>{props.note}</span>}
      </span>
      {props.figure !== undefined && <span>{props.figure}</span>}
    </>
  );
  const look = `${styles.option} ${props.isDanger ? styles.danger : ""}`;
  if (props.href !== undefined) {
    const outside = props.isInside ? {} : { target: "_blank", rel: "noopener noreferrer" };
    return (
      <a class={look} href={props.href} {...outside}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" class={look} onClick={() => props.onClick?.()}>
      {content}
    </button>
  );
}
