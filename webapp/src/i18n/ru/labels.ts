import type {
  BuildingClass,
  BusinessDistrict,
  Deal,
  Feature,
  PropertyType,
  Purpose,
  Ring,
  SortOrder,
  TaxForm,
} from '../../api/schema';

const deals: Record<Deal, string> = { RENT: 'Аренда', SALE: 'Покупка' };

const types: Record<PropertyType, string> = {
  OFFICE: 'Офис',
  RETAIL: 'Торговое',
  FREE_PURPOSE: 'Свободного назначения',
  WAREHOUSE: 'Склад',
  BUILDING: 'Здание',
};

const rings: Record<Ring, string> = {
  BOULEVARD_RING: 'Внутри Бульварного кольца',
  GARDEN_RING: 'Внутри Садового кольца',
  TTK: 'Внутри ТТК',
  MKAD: 'Внутри МКАД',
};

const businessDistricts: Record<BusinessDistrict, string> = { MOSCOW_CITY: 'Москва-Сити' };

const classes: Record<BuildingClass, string> = { A: 'A', 'B+': 'B+', B: 'B', C: 'C' };

const features: Record<Feature, string> = {
  SEPARATE_ENTRANCE: 'Отдельный вход',
  SHOP_WINDOWS: 'Витрины',
  PARKING: 'Парковка',
  FIRST_LINE: 'Первая линия',
  WET_POINT: 'Мокрая точка',
  FITTED_OUT: 'С отделкой',
  SHELL_AND_CORE: 'Без отделки',
  OPEN_PLAN: 'Опен-спейс',
  LOADING_ZONE: 'Зона разгрузки',
  EXHAUST_HOOD: 'Вытяжка',
  TERRACE: 'Терраса',
};

const purposes: Record<Purpose, string> = {
  CAFE: 'Под кафе',
  PHARMACY: 'Под аптеку',
  GROCERY: 'Под продукты',
  BEAUTY: 'Под салон красоты',
  CLINIC: 'Под клинику',
  FITNESS: 'Под фитнес',
  BANK: 'Под банк',
  PICKUP_POINT: 'Под пункт выдачи',
  SHOWROOM: 'Под шоурум',
  EDUCATION: 'Под обучение',
};

const sorts: Record<SortOrder, string> = {
  NEWEST: 'Сначала новые',
  PRICE_ASC: 'Сначала дешёвые',
  PRICE_DESC: 'Сначала дорогие',
  PRICE_PER_SQM_ASC: 'Дешевле за м²',
  AREA_ASC: 'Сначала маленькие',
  AREA_DESC: 'Сначала большие',
  YIELD_DESC: 'Сначала доходные',
};

const taxForms: Record<TaxForm, string> = {
  VAT_INCLUDED: 'НДС включён',
  VAT_ON_TOP: 'плюс НДС',
  NO_VAT: 'без НДС',
};

export const labels = {
  deals,
  types,
  rings,
  businessDistricts,
  classes,
  features,
  purposes,
  sorts,
  taxForms,
};
