import type { ButtonHTMLAttributes } from 'preact';
import styles from './button.module.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'icon'> {
  /** `main` is the one thing to do on a screen, `plain` all others, `quiet` has no frame. */
  look?: 'main' | 'plain' | 'quiet';
  wide?: boolean;
}

export function Button({ look = 'plain', wide = false, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} class={buttonClass(look, wide)} />;
}

/** The looks of a button, for links that lead where a button would. */
export function buttonClass(look: 'main' | 'plain' | 'quiet', wide = false): string {
  return [styles.button, styles[look], wide && styles.wide].filter(Boolean).join(' ');
}
