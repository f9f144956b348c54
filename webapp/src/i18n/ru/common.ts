import type { Formats } from '../formats';

export const common = (f: Formats) => ({
  appName: 'WEWALL',
  home: 'WEWALL: на главную',
  skip: 'К содержанию',
  otherLanguage: 'English',
  demoNote: 'Объявления придуманы для показа. Станции, районы и улицы настоящие.',
  retry: 'Повторить',
  reload: 'Обновить страницу',
  crashedTitle: 'Что-то сломалось',
  crashedLead: 'Мы не смогли показать эту страницу. Обновите её — введённое сохранится.',
  noPageTitle: 'Такой страницы нет',
  noPageLead: 'Проверьте адрес или начните с поиска.',
  pageFailedTitle: 'Не удалось загрузить страницу',
  trace: (id: string) => `Код для поддержки: ${id}`,
  failures: {
    unreachable: 'Нет связи с сервером. Проверьте интернет и повторите.',
    timeout: 'Сервер не ответил вовремя. Повторите ещё раз.',
    busy: (seconds: number | null) =>
      seconds === null
        ? 'Слишком много запросов. Подождите немного и повторите.'
        : `Слишком много запросов. Повторите через ${f.number(seconds)} с.`,
    server: 'На сервере ошибка. Повторите чуть позже.',
    unknown: 'Что-то пошло не так. Повторите ещё раз.',
  },
  signInFailed: 'Войти по данным Telegram не удалось. Поиск работает и без входа.',
  signedInAs: (name: string) => `Вы вошли как ${name}`,
  outsideTitle: 'Это приложение живёт в Telegram',
  outsideLead: 'Откройте его из чата с ботом. Всё то же самое есть и в браузере — без Telegram.',
  outsideAction: 'Открыть в браузере',
});
