import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon';
import styles from './message.module.css';

interface MessageProps {
  title: string;
  icon?: IconName;
  /** Whether the title is the page's own. */
  heading?: 'h1' | 'h2';
  children?: ComponentChildren;
}

/** What stands where a list or a page would, when there is none to show: why, and what can be done. */
export function Message({ title, icon = 'search', heading: Heading = 'h2', children }: MessageProps) {
  return (
    <div class={styles.message}>
      <span class={styles.icon}>
        <Icon name={icon} size={28} />
      </span>
      <Heading class={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}

/** The buttons of a message. */
export function MessageActions({ children }: { children: ComponentChildren }) {
  return <div class={styles.actions}>{children}</div>;
}
