package ai.wewall.listings.domain.picture.plan;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.model.search.Feature;
import java.util.ArrayList;
import java.util.List;

/** Which rooms premises are divided into, and what share of the whole each takes. */
final class Rooms {

    /** A room to be placed. */
    record Wish(String name, boolean main, double share) {}

    private Rooms() {}

    /** The rooms, the main ones first; their shares sum up to 1. */
    static List<Wish> of(PhotoSubject subject, Dice dice) {
        List<Wish> wishes = new ArrayList<>();
        if (subject.has(Feature.SHELL_AND_CORE)) {
            wishes.add(new Wish("Помещение без отделки", true, 14));
        } else {
            switch (subject.type()) {
                case OFFICE -> office(subject, dice, wishes);
                case RETAIL -> shop(subject, wishes);
                case FREE_PURPOSE -> services(subject, dice, wishes);
                case WAREHOUSE -> warehouse(wishes);
                case BUILDING -> house(dice, wishes);
            }
        }
        if (subject.area() > 30) {
            wishes.add(new Wish("Санузел", false, subject.area() > 150 ? 0.7 : 1));
        }
        double sum = wishes.stream().mapToDouble(Wish::share).sum();
        return wishes.stream()
                .map(wish -> new Wish(wish.name(), wish.main(), wish.share() / sum))
                .toList();
    }

    private static void office(PhotoSubject subject, Dice dice, List<Wish> wishes) {
        if (subject.area() < 45) {
            wishes.add(new Wish("Кабинет", true, 8));
            return;
        }
        boolean open = subject.has(Feature.OPEN_PLAN);
        wishes.add(new Wish(open ? "Открытое пространство" : "Рабочая зона", true, open ? 8 : 4));
        int cabinets = open ? 1 : subject.area() > 200 ? 4 : subject.area() > 90 ? 3 : 2;
        for (int i = 0; i < cabinets; i++) {
            wishes.add(new Wish("Кабинет", false, dice.between(1.2, 1.9)));
        }
        wishes.add(new Wish("Переговорная", false, dice.between(1.2, 1.7)));
        if (subject.area() > 80) {
            wishes.add(new Wish("Кухня", false, 0.9));
        }
        if (subject.area() > 140) {
            wishes.add(new Wish("Ресепшен", false, 1.2));
            wishes.add(new Wish("Серверная", false, 0.5));
        }
    }

    private static void shop(PhotoSubject subject, List<Wish> wishes) {
        boolean food = subject.has(Feature.EXHAUST_HOOD);
        wishes.add(new Wish(food ? "Зал для гостей" : "Торговый зал", true, 8));
        if (food) {
            wishes.add(new Wish("Кухня", false, 2.6));
        }
        if (subject.area() > 40) {
            wishes.add(new Wish("Склад", false, 1.6));
        }
        if (subject.area() > 90) {
            wishes.add(new Wish("Персонал", false, 0.9));
        }
        if (subject.has(Feature.LOADING_ZONE)) {
            wishes.add(new Wish("Разгрузка", false, 1.2));
        }
    }

    private static void services(PhotoSubject subject, Dice dice, List<Wish> wishes) {
        boolean food = subject.has(Feature.EXHAUST_HOOD);
        wishes.add(new Wish(food ? "Зал" : subject.has(Feature.OPEN_PLAN) ? "Зал" : "Приёмная", true, food ? 7 : 4));
        if (food) {
            wishes.add(new Wish("Кухня", false, 2.4));
        }
        int cabinets = subject.area() > 160 ? 4 : subject.area() > 70 ? 3 : subject.area() > 35 ? 1 : 0;
        for (int i = 0; i < cabinets; i++) {
            wishes.add(new Wish("Кабинет", false, dice.between(1.3, 1.9)));
        }
        if (subject.area() > 60) {
            wishes.add(new Wish("Подсобная", false, 0.9));
        }
    }

    private static void warehouse(List<Wish> wishes) {
        wishes.add(new Wish("Складская зона", true, 13));
        wishes.add(new Wish("Приёмка", false, 2.2));
        wishes.add(new Wish("Офис", false, 1));
        wishes.add(new Wish("Персонал", false, 0.7));
    }

    private static void house(Dice dice, List<Wish> wishes) {
        wishes.add(new Wish("Зал", true, 4));
        wishes.add(new Wish("Холл", false, 2));
        for (int i = 0; i < 4; i++) {
            wishes.add(new Wish("Кабинет", false, dice.between(1.2, 1.8)));
        }
        wishes.add(new Wish("Лестница", false, 1));
        wishes.add(new Wish("Кухня", false, 0.9));
    }
}
