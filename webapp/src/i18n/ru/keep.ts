/** What is kept from anywhere: the words that cards and the search need. */
export const keep = {
  favourite: (title: string) => `В избранное: ${title}`,
  hide: 'Не показывать',
  hideOne: (title: string) => `Не показывать: ${title}`,
  hiddenOne: (title: string) => `Больше не покажем: ${title}`,
  unhide: 'Вернуть',
  follow: 'Следить за поиском',
  followed: 'Поиск сохранён',
  anySearch: 'Все предложения',
};
