import type { LoanType, MetricName, Scenario, TaxRegime } from '../../api/schema';
import type { Formats } from '../formats';

const loanTypes: Record<LoanType, string> = {
  ANNUITY: 'Равные платежи',
  LINEAR: 'Равными долями долга',
  INTEREST_ONLY: 'Только проценты',
};

const regimes: Record<TaxRegime, string> = {
  NONE: 'Без налога',
  USN_INCOME: 'УСН «доходы»',
  USN_INCOME_MINUS_EXPENSES: 'УСН «доходы − расходы»',
  OSNO: 'ОСНО',
  NDFL: 'НДФЛ',
};

const scenarios: Record<Scenario, string> = {
  PESSIMISTIC: 'Осторожный',
  BASE: 'Базовый',
  OPTIMISTIC: 'Смелый',
  TENANT_LEAVES: 'Арендатор ушёл',
  KEY_RATE_UP: 'Ставка выросла',
};

const metrics: Partial<Record<MetricName, string>> = {
  irrLeveredPct: 'Доходность вложений (IRR)',
  irrUnleveredPct: 'IRR без кредита',
  npv: 'Чистая ценность (NPV)',
  equityMultiple: 'Возврат на вложенное',
  goingInCapRatePct: 'Ставка капитализации',
  grossYieldPct: 'Доходность до расходов',
  netYieldPct: 'Доходность после расходов',
  cashOnCashYear1Pct: 'На свои деньги, 1-й год',
  dscrMin: 'Покрытие долга, худший год',
  breakEvenOccupancyPct: 'Безубыточная загрузка',
  paybackYears: 'Окупаемость',
  totalProfit: 'Прибыль за срок',
};

/** Names of inputs by their paths, fields of the form and others. */
const fields: Record<string, string> = {
  'purchase.price': 'Цена',
  'purchase.area': 'Площадь',
  'purchase.date': 'Дата покупки',
  'purchase.closingCostsPct': 'Расходы на сделку',
  'purchase.initialCapex': 'Вложения в ремонт',
  'income.rentPerSqmYear': 'Ставка аренды',
  'income.indexationPct': 'Индексация аренды',
  'income.vacancyPct': 'Простой',
  'otherIncome.perYear': 'Другой доход в год',
  'opex.opexPerSqmYear': 'Эксплуатация',
  'opex.growthPct': 'Рост расходов',
  'opex.managementFeePct': 'Управление',
  'opex.capexReservePct': 'Резерв на ремонт',
  'opex.insurancePctOfPrice': 'Страхование, от цены',
  'opex.propertyTax.cadastralValue': 'Кадастровая стоимость',
  'opex.propertyTax.ratePct': 'Налог на имущество',
  'opex.landRentYear': 'Аренда земли в год',
  'loan.ltvPct': 'Доля кредита',
  'loan.annualRatePct': 'Ставка кредита',
  'loan.termMonths': 'Срок кредита',
  'loan.graceMonths': 'Отсрочка долга',
  'loan.upfrontFeePct': 'Комиссия банка',
  'tax.ratePct': 'Ставка налога',
  'exit.years': 'Срок владения',
  'exit.growthPct': 'Рост цены в год',
  'exit.exitCapRatePct': 'Ставка капитализации при продаже',
  'exit.sellingCostsPct': 'Расходы на продажу',
  discountRatePct: 'Требуемая доходность',
};

const year = (f: Formats) => (value: number) => {
  const rounded = Math.round(value * 10) / 10;
  return `${f.number(rounded)} ${f.plural(rounded, { one: 'год', few: 'года', many: 'лет', other: 'года' })}`;
};

export const calculator = (f: Formats) => ({
  title: 'Калькулятор доходности',
  lead: 'Меняйте любые цифры — результат пересчитается сразу.',
  forListing: 'Расчёт по объявлению',
  presetsTitle: 'Начать с примера',
  presets: { STREET_RETAIL: 'Стрит-ритейл', OFFICE: 'Офис', WAREHOUSE: 'Склад' },
  groups: {
    purchase: 'Покупка',
    income: 'Доход',
    expenses: 'Расходы',
    loan: 'Кредит',
    tax: 'Налог',
    exit: 'Продажа',
  },
  fields,
  fieldName: (path: string) => fields[path] ?? path,
  units: {
    money: '₽',
    moneyPerSqm: '₽/м² в год',
    area: 'м²',
    percent: '%',
    months: 'мес.',
    years: 'лет',
    date: '',
  },
  withLoan: 'Беру кредит',
  loanType: 'Как гасится долг',
  loanTypes,
  regime: 'Режим налога',
  regimes,
  exitMethod: 'Цена продажи',
  exitMethods: { GROWTH: 'По росту цены', CAP_RATE: 'По ставке капитализации' },
  leases: 'Доход считается по договорам объявления.',
  notNumber: 'Введите число',
  resultTitle: 'Результат',
  computing: 'Считаем…',
  wrongLead: 'Поправьте отмеченные поля — результат показан по прежним значениям.',
  failedTitle: 'Расчёт не получился',
  metrics,
  briefs: { irrLeveredPct: 'IRR', npv: 'NPV', paybackYears: 'Окупаемость' },
  metricName: (name: MetricName) => metrics[name] ?? name,
  metric: (name: MetricName, value: number | null | undefined): string => {
    if (value == null) return '—';
    if (name.endsWith('Pct')) return f.percent(value);
    if (name.endsWith('Years')) return year(f)(value);
    if (name === 'npv' || name === 'npvUnlevered' || name === 'totalProfit') return f.moneyShort(value);
    return `${f.number(Math.round(value * 100) / 100)}×`;
  },
  percent: f.percent,
  money: f.money,
  moneyShort: f.moneyShort,
  number: f.number,
  undefinedMetric: 'Не определяется при таких данных',
  explanationTitle: 'Что это значит',
  chartsTitle: 'Графики',
  tabs: {
    cash: 'Денежный поток',
    equity: 'Капитал',
    sensitivity: 'Чувствительность',
    risk: 'Риск',
    tornado: 'Что важнее',
    scenarios: 'Сценарии',
  },
  cash: {
    title: 'Денежный поток по годам, после кредита и налога',
    year: 'Год',
    noi: 'Чистый доход',
    debt: 'Платежи по кредиту',
    flow: 'Поток',
    cumulative: 'Накоплено',
    summary: (years: number, profit: number) =>
      `За ${year(f)(years)} — ${f.moneyShort(profit)} сверх вложенного.`,
  },
  equity: {
    title: 'Чьё это: свой капитал и долг',
    own: 'Свой капитал',
    debt: 'Долг',
    value: 'Стоимость',
    note: 'Стоимость между покупкой и продажей — по равномерному росту.',
  },
  sensitivity: {
    title: (metric: string) => `${metric} при других ставке аренды и цене продажи`,
    base: 'ваш расчёт',
  },
  risk: {
    title: (paths: number) => `${f.number(paths)} случайных исходов`,
    loss: (pct: number) => `Вероятность потерять деньги: ${f.percent(pct)}`,
    median: 'в среднем исходе',
    percentile: (share: number) => `${f.number(share)} % исходов хуже`,
    bin: (from: string, to: string, count: number) => `${from} … ${to}: ${f.number(count)}`,
    note: 'Аренда, простой, расходы, ставка и цена продажи меняются вокруг введённых значений независимо друг от друга.',
  },
  tornado: {
    title: 'Как меняется доходность, если сдвинуть один показатель на 10 %',
    low: 'меньше на 10 %',
    high: 'больше на 10 %',
  },
  scenarios: { title: 'Сценарии рядом', names: scenarios, changes: 'Что изменено' },
  change: (path: string, from: number, to: number) =>
    `${fields[path] ?? path}: ${f.number(from)} → ${f.number(to)}`,
  keep: 'Сохранить расчёт',
  kept: 'Сохранено',
  share: 'Поделиться',
  copied: 'Ссылка скопирована',
  closeLink: 'Закрыть доступ по ссылке',
  files: { xlsx: 'Excel', pdf: 'PDF' },
  making: 'Готовим файл…',
  sourcesTitle: 'Откуда цифры',
  keptTitle: (count: number) => `Мои расчёты: ${f.number(count)}`,
  untitled: (price: number) => `Покупка за ${f.moneyShort(price)}`,
  removeKept: (title: string) => `Удалить расчёт: ${title}`,
  day: f.date,
  sharedOf: (savedAt: string) => `Расчёт от ${f.date(savedAt)}`,
  sharedGone: 'Этот расчёт больше не показывается',
  sharedGoneLead: 'Автор закрыл доступ, или в ссылке ошибка.',
  goOn: 'Продолжить с этими цифрами',
  table: 'Показать таблицей',
  month: 'Месяц',
});
