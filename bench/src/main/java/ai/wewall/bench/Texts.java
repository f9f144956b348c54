package ai.wewall.bench;

import ai.wewall.listings.District;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invented titles and descriptions, of about sixty words each. */
final class Texts {

    private static final List<String> OPENINGS = List.of(
            "Предлагается светлое помещение с ремонтом в современном здании.",
            "Сдаётся помещение свободной планировки без комиссии от собственника.",
            "Продаётся ликвидный объект на первой линии с устойчивым потоком пешеходов.",
            "Блок с панорамными окнами, высокими потолками и видом во двор.",
            "Помещение с отдельным входом с улицы, витринные окна по всему фасаду.",
            "Кабинетная планировка, выполнена качественная отделка, мебель по договорённости.");
    private static final List<String> BUILDING = List.of(
            "В здании круглосуточная охрана, скоростные лифты, центральное кондиционирование и столовая.",
            "Центральный вход, ресепшн, видеонаблюдение, приточно-вытяжная вентиляция, два провайдера интернета.",
            "Особняк после реконструкции, закрытая территория, шлагбаум, наземная парковка для гостей.",
            "Складской комплекс с пандусом, воротами и отапливаемыми боксами, удобный подъезд фур.",
            "Торговый центр с якорным арендатором, эскалаторы, фудкорт, подземный паркинг.",
            "Жилой дом бизнес-класса, первый этаж, активная коммерческая зона, рядом остановка автобуса.");
    private static final List<String> TERMS = List.of(
            "Арендные каникулы на время ремонта обсуждаются, индексация раз в год, депозит за один месяц.",
            "Цена включает НДС и эксплуатационные расходы, коммунальные платежи оплачиваются по счётчикам.",
            "Долгосрочный договор, возможна регистрация юридического адреса, просмотр в любой день.",
            "Юридически чистая сделка, один собственник, быстрый выход на договор.",
            "Действующий арендатор с долгосрочным договором, стабильный денежный поток.",
            "Возможен торг, рассрочка платежа, обмен на жилую недвижимость рассматривается.");
    private static final List<String> CENTRE_NAMES = List.of(
            "Белая площадь",
            "Легион",
            "Алкон",
            "Новинский пассаж",
            "Красная роза",
            "Лотос",
            "Омега",
            "Мельница",
            "Даниловский форт",
            "Арма",
            "Большевик",
            "Фабрика Станиславского",
            "Северная башня",
            "Аврора",
            "Домников",
            "Silver City",
            "Nagatino Park",
            "Riga Land",
            "White Stone",
            "Neo Geo");

    private Texts() {}

    static String title(PropertyType type, Deal deal, BigDecimal area) {
        String what = switch (type) {
            case OFFICE -> "Офис";
            case RETAIL -> "Торговое помещение";
            case FREE_PURPOSE -> "Помещение свободного назначения";
            case WAREHOUSE -> "Склад";
            case BUILDING -> "Здание";
        };
        return what + ' ' + area.stripTrailingZeros().toPlainString() + " м², "
                + (deal == Deal.RENT ? "аренда" : "продажа");
    }

    static String description(Random random, PropertyType type, Set<Feature> features, String district) {
        return String.join(
                " ",
                pick(random, OPENINGS),
                "Район " + district + ", пять минут пешком до станции метро.",
                pick(random, BUILDING),
                features.contains(Feature.EXHAUST_HOOD) ? "Есть вытяжка и мокрая точка, подходит под кафе." : "",
                features.contains(Feature.TERRACE) ? "Своя терраса, летняя веранда." : "",
                type == PropertyType.WAREHOUSE ? "Пол с антипылевым покрытием, стеллажи, кран-балка." : "",
                pick(random, TERMS));
    }

    static String businessCentre(Random random, District district) {
        String name = pick(random, CENTRE_NAMES);
        return random.nextInt(3) == 0 ? name : name + ' ' + district.name();
    }

    private static String pick(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
