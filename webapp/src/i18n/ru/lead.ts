import type { LeadTopic, Reason } from '../../lib/lead-topics';

const titles: Record<LeadTopic, string> = { ASK: 'Звонок или показ', OUTDATED: 'Объявление неактуально' };

const reasons: Record<Reason, string> = {
  TAKEN: 'Уже сдано или продано',
  PRICE: 'Цена другая',
  SILENT: 'Никто не отвечает',
  OTHER: 'Другое',
};

export const lead = {
  titles,
  kinds: { CALL: 'Позвоните мне', VIEWING: 'Хочу посмотреть' },
  reasons,
  report: (reason: Reason) => `Объявление неактуально: ${reasons[reason].toLowerCase()}`,
  fields: {
    name: 'Как к вам обращаться',
    phone: 'Телефон',
    email: 'Почта (необязательно)',
    message: 'Комментарий (необязательно)',
  },
  phoneOfHost: 'Взять из Telegram',
  times: 'Когда удобно, по московскому времени',
  timeOf: (index: number) => `Удобное время ${index}`,
  addTime: 'Ещё время',
  removeTime: (index: number) => `Убрать время ${index}`,
  agree: 'Я даю',
  agreeTo: 'согласие на обработку данных',
  agreeFirst: 'Чтобы отправить, отметьте согласие.',
  send: 'Отправить',
  sending: 'Отправляем…',
  sentTitle: 'Заявка принята',
  sentLeads: {
    ASK: 'Менеджер свяжется с вами. Заявка уже сохранена.',
    OUTDATED: 'Спасибо! Проверим объявление и ответим вам.',
  } satisfies Record<LeadTopic, string>,
  close: 'Закрыть',
};
