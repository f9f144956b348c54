import { Icon } from '../../../components/icon/icon';
import { useTexts } from '../../../i18n/i18n';
import styles from './results-map.module.css';

interface MapToolsProps {
  drawing: boolean;
  hasShape: boolean;
  /** Whether the list follows the map. */
  follow: boolean;
  canSearchHere: boolean;
  /** Whether the map has the whole screen. */
  filled: boolean;
  /** Gives the map the whole screen, or gives it back; absent where the host cannot. */
  onFill: (() => void) | undefined;
  onDraw: () => void;
  onClearShape: () => void;
  onFollow: (follow: boolean) => void;
  onSearchHere: () => void;
}

/** What can be done with the map, in buttons over it. */
export function MapTools(props: MapToolsProps) {
  const { drawing, hasShape, follow, canSearchHere } = props;
  const { map } = useTexts();
  return (
    <div class={styles.tools}>
      {hasShape ? (
        <button type="button" class={styles.tool} onClick={props.onClearShape}>
          <Icon name="close" size={18} />
          {map.clearShape}
        </button>
      ) : (
        <button type="button" class={styles.tool} aria-pressed={drawing} onClick={props.onDraw}>
          <Icon name={drawing ? 'close' : 'draw'} size={18} />
          {drawing ? map.cancel : map.draw}
        </button>
      )}
      {!hasShape && !drawing && (
        <label class={styles.tool}>
          <input
            type="checkbox"
            checked={follow}
            onChange={(event) => props.onFollow(event.currentTarget.checked)}
          />
          {map.follow}
        </label>
      )}
      {props.onFill && !drawing && (
        <button type="button" class={styles.tool} onClick={props.onFill}>
          {props.filled ? map.unfill : map.fill}
        </button>
      )}
      {canSearchHere && !drawing && (
        <button type="button" class={`${styles.tool} ${styles.here}`} onClick={props.onSearchHere}>
          {map.searchHere}
        </button>
      )}
    </div>
  );
}
