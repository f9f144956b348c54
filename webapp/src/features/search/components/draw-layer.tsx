import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapEngine } from '../../../components/map/map-engine';
import { useTexts } from '../../../i18n/i18n';
import type { Point } from '../../../lib/geography/geography';
import { outlineOf } from '../../../lib/geography/shape';
import styles from './results-map.module.css';

interface DrawLayerProps {
  engine: MapEngine;
  onDrawn: (outline: Point[] | null) => void;
}

/** Takes the line that a hand draws over the map. Escape gives up. */
export function DrawLayer({ engine, onDrawn }: DrawLayerProps) {
  const { map } = useTexts();
  const [line, setLine] = useState<[number, number][]>([]);
  const drawing = useRef(false);
  useEffect(() => {
    const giveUp = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onDrawn(null);
    };
    document.addEventListener('keydown', giveUp);
    return () => document.removeEventListener('keydown', giveUp);
  }, [onDrawn]);
  const at = (event: PointerEvent): [number, number] => {
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const finish = () => {
    if (!drawing.current) return;
    drawing.current = false;
    onDrawn(
      outlineOf(
        line.map((point) => {
          const { lng, lat } = engine.chart.unproject(point);
          return [lng, lat];
        }),
      ),
    );
  };
  return (
    <>
      <svg
        class={styles.drawLayer}
        aria-hidden="true"
        data-testid="draw-layer"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          setLine([at(event)]);
        }}
        onPointerMove={(event) => {
          if (drawing.current) setLine((before) => [...before, at(event)]);
        }}
        onPointerUp={finish}
        onPointerCancel={finish}
      >
        <polygon points={line.map((point) => point.join()).join(' ')} />
      </svg>
      <p class={styles.hint} role="status">
        {map.drawing}
      </p>
    </>
  );
}
