import { useState } from 'preact/hooks';
import { useTexts } from '../../i18n/i18n';
import { Icon } from '../icon/icon';
import styles from './photo.module.css';

interface PhotoProps {
  src: string | null | undefined;
  alt: string;
  /** Whether it is in sight from the start, so that it must not wait. */
  eager?: boolean;
}

/** A picture that fills its frame; a drawn house where there is none or it does not load. */
export function Photo({ src, alt, eager = false }: PhotoProps) {
  const { listing } = useTexts();
  const [broken, setBroken] = useState<string | null>(null);
  if (!src || broken === src) {
    return (
      <span class={styles.empty}>
        <Icon name="building" size={40} />
        <span>{listing.noPhoto}</span>
      </span>
    );
  }
  return (
    <img
      class={styles.photo}
      src={src}
      alt={alt}
      width={640}
      height={480}
      loading={eager ? 'eager' : 'lazy'}
      fetchpriority={eager ? 'high' : 'auto'}
      decoding="async"
      draggable={false}
      onError={() => setBroken(src)}
    />
  );
}
