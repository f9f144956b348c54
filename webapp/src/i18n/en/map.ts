import type { Formats } from '../formats';
import type { Texts } from '../texts';

export const map = (f: Formats): Texts['map'] => ({
  title: 'Map of offers',
  help: 'Move the map with the arrow keys, zoom with plus and minus. The same offers are in the list.',
  loading: 'Loading the map…',
  showMap: 'Map',
  showList: 'List',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  scheme: 'schematic',
  draw: 'Draw an area',
  drawing: 'Draw around an area with a finger or the mouse',
  cancel: 'Cancel',
  clearShape: 'Remove the area',
  shapeChip: 'Drawn area',
  boxChip: 'Area of the map',
  follow: 'Search as the map moves',
  fill: 'Full screen',
  unfill: 'Leave full screen',
  searchHere: 'Search here',
  onMap: (count) => `${f.number(count)} ${f.plural(count, { one: 'offer', other: 'offers' })} on the map`,
  label: (price, count) =>
    count > 1 ? `${f.amountShort(price)} · ${f.number(count)}` : f.amountShort(price),
  count: f.amountShort,
  here: (count) => `${f.number(count)} ${f.plural(count, { one: 'offer', other: 'offers' })} here`,
  moreHere: (count) => `Show ${f.number(count)} more`,
  close: 'Close',
  failedTitle: 'The map could not be loaded',
  noDrawingTitle: 'No map can be drawn here',
  noDrawingLead:
    'The browser does not let us draw the map. Here is a scheme of the districts; all offers are in the list.',
  lostLead: 'The device stopped drawing the map. All offers are in the list.',
  districts: 'Scheme of the districts of Moscow',
});
