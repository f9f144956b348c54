import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon/icon';
import { Photo } from '../../../components/photo/photo';
import { useTexts } from '../../../i18n/i18n';
import styles from './gallery.module.css';

interface GalleryProps {
  photos: readonly string[];
  title: string;
}

/** Photos side by side, pushed by finger, arrows or thumbnails. */
export function Gallery({ photos, title }: GalleryProps) {
  const { listing } = useTexts();
  const track = useRef<HTMLUListElement>(null);
  const [index, setIndex] = useState(0);
  if (photos.length === 0) return <GalleryWithoutPhotos />;
  const show = (next: number) => {
    const frame = track.current;
    const smooth = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    frame?.scrollTo({ left: next * frame.clientWidth, behavior: smooth ? 'smooth' : 'instant' });
  };
  return (
    <section class={styles.gallery} aria-label={listing.photos}>
      <div class={styles.frame}>
        <ul
          ref={track}
          class={styles.track}
          tabIndex={0}
          aria-label={listing.photos}
          onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
            setIndex(Math.round(scrollLeft / Math.max(1, clientWidth)))
          }
        >
          {photos.map((photo, at) => (
            <li key={photo}>
              <Photo src={photo} alt={listing.photoOf(at + 1, photos.length, title)} eager={at === 0} />
            </li>
          ))}
        </ul>
        {photos.length > 1 && (
          <>
            <Arrow
              name="back"
              label={listing.previousPhoto}
              enabled={index > 0}
              onPress={() => show(index - 1)}
            />
            <Arrow
              name="forward"
              label={listing.nextPhoto}
              enabled={index < photos.length - 1}
              onPress={() => show(index + 1)}
            />
            <span class={styles.counter} aria-hidden="true">
              {index + 1} / {photos.length}
            </span>
          </>
        )}
      </div>
      {photos.length > 1 && <Thumbnails photos={photos} shown={index} onShow={show} />}
    </section>
  );
}

function GalleryWithoutPhotos() {
  return (
    <div class={styles.frame}>
      <div class={styles.track}>
        <Photo src={null} alt="" />
      </div>
    </div>
  );
}

interface ArrowProps {
  name: 'back' | 'forward';
  label: string;
  enabled: boolean;
  onPress: () => void;
}

function Arrow({ name, label, enabled, onPress }: ArrowProps) {
  return (
    <button
      type="button"
      class={`${styles.arrow} ${styles[name]}`}
      aria-label={label}
      disabled={!enabled}
      onClick={onPress}
    >
      <Icon name={name} />
    </button>
  );
}

interface ThumbnailsProps {
  photos: readonly string[];
  shown: number;
  onShow: (index: number) => void;
}

function Thumbnails({ photos, shown, onShow }: ThumbnailsProps) {
  const { listing } = useTexts();
  return (
    <ul class={styles.thumbnails}>
      {photos.map((photo, index) => (
        <li key={photo}>
          <button
            type="button"
            aria-label={listing.showPhoto(index + 1)}
            aria-current={index === shown}
            onClick={() => onShow(index)}
          >
            <Photo src={photo} alt="" />
          </button>
        </li>
      ))}
    </ul>
  );
}
