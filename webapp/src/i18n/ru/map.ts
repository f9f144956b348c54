import type { Formats } from '../formats';

export const map = (f: Formats) => ({
  title: 'Карта предложений',
  help: 'Двигайте карту стрелками, приближайте плюсом и минусом. Те же предложения есть в списке.',
  loading: 'Загружаем карту…',
  showMap: 'Карта',
  showList: 'Список',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  scheme: 'схема',
  draw: 'Обвести область',
  drawing: 'Обведите область пальцем или мышью',
  cancel: 'Отмена',
  clearShape: 'Убрать область',
  shapeChip: 'Обведённая область',
  boxChip: 'Область карты',
  follow: 'Искать при движении карты',
  fill: 'На весь экран',
  unfill: 'Свернуть',
  searchHere: 'Искать здесь',
  onMap: (count: number) =>
    `На карте ${f.number(count)} ${f.plural(count, { one: 'предложение', few: 'предложения', other: 'предложений' })}`,
  label: (price: number, count: number) =>
    count > 1 ? `${f.amountShort(price)} · ${f.number(count)}` : f.amountShort(price),
  count: f.amountShort,
  here: (count: number) =>
    `Здесь ${f.number(count)} ${f.plural(count, { one: 'предложение', few: 'предложения', other: 'предложений' })}`,
  moreHere: (count: number) => `Показать ещё ${f.number(count)}`,
  close: 'Закрыть',
  failedTitle: 'Карту не удалось загрузить',
  noDrawingTitle: 'Карта здесь не рисуется',
  noDrawingLead: 'Браузер не даёт нарисовать карту. Вот схема районов; все предложения есть в списке.',
  lostLead: 'Устройство остановило рисование карты. Все предложения есть в списке.',
  districts: 'Схема районов Москвы',
});
