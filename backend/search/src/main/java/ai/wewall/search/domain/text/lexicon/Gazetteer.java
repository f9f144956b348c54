package ai.wewall.search.domain.text.lexicon;

import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the names of stations, districts and streets into the lexicon, in all their forms (rule 7, (y), (ab)). */
final class Gazetteer {

    /** Kinds of streets with their abbreviations (the last words of (ab)). */
    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "улица", List.of("ул"),
            "проспект", List.of("пр-т", "пр-кт", "просп", "пр"),
            "площадь", List.of("пл", "пл-дь"),
            "шоссе", List.of("ш"),
            "бульвар", List.of("б-р", "бул", "бульв"),
            "набережная", List.of("наб"),
            "переулок", List.of("пер", "переул"),
            "проезд", List.of("пр-д"),
            "имени", List.of("им"));

    private static final Pattern NOT_NAME = Pattern.compile("\\s*\\(.*\\)|\\s+I$");

    /** Names that are everyday words too, so that they mean the station only where the context says so. */
    private static final Set<String> EVERYDAY = Set.of(
            "Отдых",
            "Депо",
            "Победа",
            "Марк",
            "Университет",
            "Технопарк",
            "Ипподром",
            "Аэропорт",
            "Локомотив",
            "Ольховая",
            "Железнодорожная",
            "Фабричная",
            "Солнечная",
            "Спортивная",
            "Студенческая",
            "Гражданская",
            "Окружная",
            "Южная",
            "Северный",
            "Восточный",
            "Динамо",
            "Сокол",
            "Спартак",
            "Трубная",
            "Театральная",
            "Рабочий Посёлок",
            "Водники",
            "Малино",
            "Быково",
            "Тверской",
            "Парк культуры",
            "Ботанический сад",
            "Деловой центр",
            "Сортировочная",
            "Первомайская",
            "Минская",
            "Пражская",
            "Римская",
            "Крымская",
            "Рижская");

    private final PlaceForms forms;
    private final LexiconBuilder lexicon;

    Gazetteer(RussianDictionary dictionary, LexiconBuilder lexicon) {
        this.forms = new PlaceForms(dictionary);
        this.lexicon = lexicon;
    }

    void add(Geography geography) {
        Set<String> stations = new LinkedHashSet<>();
        geography.stations().stream().map(Station::name).forEach(stations::add);
        stations.forEach(this::addStation);
        Namesakes namesakes = new Namesakes(stations);
        geography.districts().forEach(district -> addDistrict(district.name(), namesakes));
        Set<String> streets = new HashSet<>();
        geography.streets().forEach(street -> streets.add(street.name()));
        streets.forEach(this::addStreet);
    }

    private void addStation(String name) {
        addName(name, Kind.STATION);
        if (name.startsWith("Улица ")) {
            addWords(words(name).subList(1, words(name).size()), new Concept(Kind.STATION, name));
        }
    }

    private void addDistrict(String name, Namesakes namesakes) {
        addName(name, Kind.DISTRICT);
        List<String> words = words(name);
        for (String word : words) {
            String station = namesakes.of(word);
            if (station != null && (words.size() == 1 || !isAdjective(word))) {
                addWords(List.of(word), new Concept(Kind.NAMESAKE, station));
            }
        }
    }

    private void addName(String name, Kind kind) {
        Concept concept = new Concept(kind, name, EVERYDAY.contains(name));
        List<String> words = words(name);
        addWords(words, concept);
        boolean street = ABBREVIATIONS.containsKey(words.getFirst()) || ABBREVIATIONS.containsKey(words.getLast());
        if (words.size() == 2 && (street || isAdjective(words.getFirst()))) {
            addWords(words.reversed(), concept);
        } else if (words.size() > 1 && isAdjective(words.getLast())) {
            List<String> turned = new ArrayList<>(words.subList(0, words.size() - 1));
            turned.addFirst(words.getLast());
            addWords(turned, concept);
        }
    }

    /** «Чертаново Северное» is «Северное Чертаново» too. */
    private static boolean isAdjective(String word) {
        return word.matches(".{3,}(ое|ая|ый|ий|ые|ие|ой)");
    }

    /** A street with its kind, and by its name alone where that is no place else («Маросейка», «Новый Арбат»). */
    private void addStreet(String name) {
        Concept concept = new Concept(Kind.STREET, name);
        List<String> words = words(name);
        addWords(words, concept);
        if (Character.isDigit(name.charAt(0)) && words.size() > 2) {
            addWords(words.subList(1, words.size()), concept);
        }
        List<String> bare =
                words.stream().filter(word -> !ABBREVIATIONS.containsKey(word)).toList();
        if (bare.size() < words.size() && bare.size() >= 1 && isNoun(bare)) {
            addWords(bare, concept);
        }
        if (words.size() == 2) {
            addWords(words.reversed(), concept);
        }
    }

    /** Bare adjectives («Лесная», «Центральная») are too common to stand for streets. */
    private static boolean isNoun(List<String> bare) {
        return bare.size() > 1
                || !bare.getFirst().endsWith("ая")
                        && !bare.getFirst().endsWith("ий")
                        && !bare.getFirst().endsWith("ый")
                        && bare.getFirst().length() > 5;
    }

    private static List<String> words(String name) {
        String bare = NOT_NAME.matcher(name).replaceAll("");
        return List.of(bare.toLowerCase(Locale.ROOT).replace('ё', 'е').split("\\s+|(?<=\\p{L}\\p{L})-"));
    }

    private void addWords(List<String> words, Concept concept) {
        List<Set<String>> positions = new ArrayList<>();
        for (String word : words) {
            Set<String> all = new LinkedHashSet<>(forms.of(word));
            all.addAll(ABBREVIATIONS.getOrDefault(word, List.of()));
            positions.add(all);
        }
        lexicon.addForms(positions, concept);
    }
}
