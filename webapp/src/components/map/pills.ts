import type { Map as Chart } from 'maplibre-gl';
import type { MapColours } from './map-colours';

const SCALE = 2;
const HEIGHT = 26;
const WIDTH = 46;
const TAIL = 5;
const MARGIN = 3;

interface Look {
  ground: string;
  border: string;
}

/** The pill that a price stands on; its middle stretches to the text. Plain and pressed. */
export function addPills(chart: Chart, colours: MapColours): void {
  add(chart, 'pill', { ground: colours.surface, border: colours.line });
  add(chart, 'pill-pressed', { ground: colours.accent, border: colours.accent });
}

function add(chart: Chart, name: string, look: Look): void {
  if (chart.hasImage(name)) chart.removeImage(name);
  const middle = (WIDTH / 2) * SCALE;
  chart.addImage(name, draw(look), {
    pixelRatio: SCALE,
    stretchX: [
      [14 * SCALE, middle - TAIL * SCALE],
      [middle + TAIL * SCALE, (WIDTH - 14) * SCALE],
    ],
    stretchY: [[12 * SCALE, 14 * SCALE]],
    content: [9 * SCALE, 6 * SCALE, (WIDTH - 9) * SCALE, (HEIGHT - 6) * SCALE],
  });
}

function draw({ ground, border }: Look): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = (HEIGHT + TAIL) * SCALE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return new ImageData(canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  outline(pen);
  pen.shadowColor = 'rgba(0, 0, 0, 0.28)';
  pen.shadowBlur = 4;
  pen.shadowOffsetY = 2;
  pen.fillStyle = ground;
  pen.fill();
  pen.shadowColor = 'transparent';
  pen.strokeStyle = border;
  pen.stroke();
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function outline(pen: CanvasRenderingContext2D): void {
  const [left, right, top, bottom] = [MARGIN, WIDTH - MARGIN, MARGIN - 1, HEIGHT - MARGIN];
  const [radius, middle] = [(bottom - top) / 2, WIDTH / 2];
  pen.beginPath();
  pen.arc(left + radius, top + radius, radius, Math.PI / 2, -Math.PI / 2);
  pen.arc(right - radius, top + radius, radius, -Math.PI / 2, Math.PI / 2);
  pen.lineTo(middle + TAIL - 1, bottom);
  pen.lineTo(middle, bottom + TAIL - 1);
  pen.lineTo(middle - TAIL + 1, bottom);
  pen.closePath();
}
