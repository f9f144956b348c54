// The words of the messenger: Russian first, English by ?lang=en.

const RU = {
  search: 'Чаты', bot: 'бот', typing: 'печатает', uploadPhoto: 'отправляет фото', edited: 'изменено',
  placeholder: 'Сообщение', send: 'Отправить', start: 'Начать', unblock: 'Разблокировать', attach: 'Прикрепить',
  photo: 'Фото', file: 'Файл', contact: 'Контакт', location: 'Место', voice: 'Голосовое сообщение', today: 'Сегодня',
  yesterday: 'Вчера', people: 'Кем войти?', peopleText: 'Каждый, кого вы выберете, пишет ботам от своего имени.',
  firstName: 'Имя', lastName: 'Фамилия', add: 'Добавить', close: 'Закрыть', cancel: 'Отмена', share: 'Поделиться',
  ok: 'Хорошо', back: 'Назад', menu: 'Меню', theme: 'Сменить тему', toEnd: 'К последним сообщениям',
  restart: 'Отправить /start', block: 'Заблокировать бота', changePerson: 'Сменить человека', editing: 'Правка',
  reload: 'Обновить', fullscreen: 'На весь экран', settings: 'Настройки', miniApp: 'мини-приложение',
  loadingApp: 'Приложение загружается', slowApp: 'Приложение ещё не ответило. Его адрес:',
  closeApp: 'Закрыть приложение?', closeAppText: 'Изменения могут не сохраниться.',
  shareContact: 'Поделиться номером?', shareContactText: 'Бот увидит ваш номер',
  shareLocation: 'Поделиться местом?', shareLocationText: 'Бот получит точку в центре Москвы.',
  allowWrite: 'Разрешить писать вам?', allowWriteText: 'Бот сможет присылать вам сообщения.', allow: 'Разрешить',
  deny: 'Не сейчас', copied: 'Скопировано', noAnswer: 'Бот не ответил на нажатие', failed: 'Не получилось',
  offline: 'Песочница не отвечает, пробуем снова', online: 'Песочница снова на связи', you: 'Вы',
  sandbox: 'Песочница: Telegram, сыгранный на вашей машине.', product: 'Продукт в браузере', mail: 'Почта', welcome: 'Что умеет этот бот?',
  empty: 'Здесь пока пусто', unsupported: 'Здесь это не поддерживается', mapPoint: 'Место на карте',
  reply: 'Ответить', react: 'Реакция', forward: 'Переслать боту', copy: 'Скопировать текст', forwardedFrom: 'Переслано от', via: 'через',
  group: 'группа', members: 'в группе', allTopics: 'Все темы', sticker: 'Стикер', searching: 'Ищем', nothingFound: 'Ничего не нашлось',
  noInlineAnswer: 'Бот не ответил', article: 'Карточка', document: 'Файл', venue: 'Место', thinking: 'Думает', sendWhere: 'Куда отправить?',
  shareWhere: 'С кем поделиться?', joined: 'теперь в группе', left: 'больше не в группе', renamed: 'Новое название',
  migrated: 'Группа стала супергруппой', pinnedMessage: 'закрепляет сообщение', topicCreated: 'Создана тема', topicEdited: 'Изменена тема',
  topicClosed: 'Тема закрыта', topicReopened: 'Тема снова открыта', openLink: 'Открыть ссылку?', open: 'Открыть', keyboard: 'Кнопки бота', tooBig: 'Файл больше 10 МБ',
};

const EN = {
  search: 'Chats', bot: 'bot', typing: 'typing', uploadPhoto: 'sending a photo', edited: 'edited',
  placeholder: 'Message', send: 'Send', start: 'Start', unblock: 'Unblock', attach: 'Attach',
  photo: 'Photo', file: 'File', contact: 'Contact', location: 'Location', voice: 'Voice message', today: 'Today',
  yesterday: 'Yesterday', people: 'Who are you?', peopleText: 'Whoever you pick writes to the bots in their own name.',
  firstName: 'First name', lastName: 'Last name', add: 'Add', close: 'Close', cancel: 'Cancel', share: 'Share',
  ok: 'OK', back: 'Back', menu: 'Menu', theme: 'Switch theme', toEnd: 'To the latest messages',
  restart: 'Send /start', block: 'Block the bot', changePerson: 'Change person', editing: 'Editing',
  reload: 'Reload', fullscreen: 'Full screen', settings: 'Settings', miniApp: 'mini app',
  loadingApp: 'The app is loading', slowApp: 'The app has not answered yet. Its address:',
  closeApp: 'Close the app?', closeAppText: 'Changes may be lost.',
  shareContact: 'Share your number?', shareContactText: 'The bot will see your number',
  shareLocation: 'Share a location?', shareLocationText: 'The bot gets a point in the centre of Moscow.',
  allowWrite: 'Allow messages?', allowWriteText: 'The bot will be able to write to you.', allow: 'Allow',
  deny: 'Not now', copied: 'Copied', noAnswer: 'The bot did not answer', failed: 'That did not work',
  offline: 'The sandbox does not answer, trying again', online: 'The sandbox is back', you: 'You',
  sandbox: 'Sandbox: Telegram played on your machine.', product: 'The product in the browser', mail: 'Mail', welcome: 'What can this bot do?',
  empty: 'Nothing here yet', unsupported: 'This is not supported here', mapPoint: 'Point on the map',
  reply: 'Reply', react: 'React', forward: 'Forward to the bot', copy: 'Copy the text', forwardedFrom: 'Forwarded from', via: 'via',
  group: 'group', members: 'members', allTopics: 'All topics', sticker: 'Sticker', searching: 'Searching', nothingFound: 'Nothing found',
  noInlineAnswer: 'The bot did not answer', article: 'Card', document: 'File', venue: 'Place', thinking: 'Thinking', sendWhere: 'Send where?',
  shareWhere: 'Share with whom?', joined: 'joined the group', left: 'left the group', renamed: 'New name',
  migrated: 'The group became a supergroup', pinnedMessage: 'pinned a message', topicCreated: 'New topic', topicEdited: 'Topic changed to',
  topicClosed: 'The topic is closed', topicReopened: 'The topic is open again', openLink: 'Open the link?', open: 'Open', keyboard: "The bot's buttons", tooBig: 'The file is larger than 10 MB',
};

const english = new URLSearchParams(location.search).get('lang') === 'en';
const words = english ? EN : RU;
export const locale = english ? 'en-GB' : 'ru-RU';
document.documentElement.lang = english ? 'en' : 'ru';

/** The words of a key. */
export function t(key) {
  return words[key] ?? key;
}

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });

/** Hours and minutes of seconds since 1970. */
export function timeOf(seconds) {
  return clock.format(new Date(seconds * 1000));
}

/** The day of seconds since 1970, in words. */
export function dayOf(seconds) {
  const day = new Date(seconds * 1000);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(day).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return t('today');
  return days === 1 ? t('yesterday') : date.format(day);
}
