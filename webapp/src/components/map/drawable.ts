/** Whether the browser can draw the map at all; asked once, since each try takes a drawing context. */
export function drawable(): boolean {
  known ??=
    'WebGL2RenderingContext' in window && document.createElement('canvas').getContext('webgl2') !== null;
  return known;
}

let known: boolean | undefined;
