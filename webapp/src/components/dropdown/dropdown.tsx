import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import { useHostBack } from '../../host/navigation';
import { useTexts } from '../../i18n/i18n';
import { Icon } from '../icon/icon';
import styles from './dropdown.module.css';

interface DropdownProps {
  /** What the button says, and the panel's name. */
  title: string;
  /** Whether something is chosen inside. */
  active: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** A button with a panel below it; on a phone the panel comes up from the bottom. */
export function Dropdown({ title, active, children }: DropdownProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useHostBack(open ? close : null);
  useCloseFromOutside(open, root, setOpen);
  return (
    <div
      class={styles.root}
      ref={root}
      onKeyDown={(event) => {
        if (open && event.key === 'Escape') close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={active ? `${styles.button} ${styles.active}` : styles.button}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {title}
        <Icon name="down" size={16} />
      </button>
      {open && (
        <Panel id={panelId} title={title} onClose={close}>
          {children(close)}
        </Panel>
      )}
    </div>
  );
}

interface PanelProps {
  id: string;
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}

function Panel({ id, title, onClose, children }: PanelProps) {
  const { search } = useTexts();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <>
      <div class={styles.scrim} onClick={onClose} />
      <div id={id} ref={panel} class={styles.panel} role="dialog" aria-label={title}>
        <div class={styles.head}>
          <h2>{title}</h2>
          <button type="button" class={styles.close} aria-label={search.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </>
  );
}

/** A press elsewhere closes, and so does the focus going elsewhere. */
function useCloseFromOutside(
  open: boolean,
  root: { current: HTMLElement | null },
  setOpen: (open: boolean) => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const closeIfOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeIfOutside);
    document.addEventListener('focusin', closeIfOutside);
    return () => {
      document.removeEventListener('pointerdown', closeIfOutside);
      document.removeEventListener('focusin', closeIfOutside);
    };
  }, [open, root, setOpen]);
}
