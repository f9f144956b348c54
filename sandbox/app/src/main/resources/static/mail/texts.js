// The words of the mailbox: Russian first, English by ?lang=en.

const RU = {
  title: 'Почта', filter: 'Показать письма для адреса', empty: 'Писем пока нет. Новые появятся сами.', to: 'Кому:', back: 'К списку',
  theme: 'Сменить тему', noSubject: 'Без темы', choose: 'Выберите письмо', arrived: 'Пришло новое письмо',
  about: 'Сюда приходят все письма, которые продукт отправляет на этой машине, на какой бы адрес они ни шли.',
};

const EN = {
  title: 'Mail', filter: 'Show letters for an address', empty: 'No letters yet. New ones appear by themselves.', to: 'To:', back: 'To the list',
  theme: 'Switch theme', noSubject: 'No subject', choose: 'Choose a letter', arrived: 'A new letter has come',
  about: 'All letters that the product sends on this machine come here, whatever address they are for.',
};

const english = new URLSearchParams(location.search).get('lang') === 'en';
document.documentElement.lang = english ? 'en' : 'ru';

/** The words under a name. */
export const t = (name) => (english ? EN : RU)[name];
