package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Feature;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Cleared;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Rule 10 with (an), (aq): «неважно», «любой», «без разницы» clear a field of which no value stands in the text. */
final class Clearing implements Rule {

    private static final List<Field> PLACES = List.of(
            Field.METRO, Field.WALK_MINUTES, Field.DISTRICTS, Field.OKRUGS, Field.INSIDE, Field.BUSINESS_DISTRICT);

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (text.items().at(at).is(Kind.UNIMPORTANT)) {
                read(text, at);
            }
        }
    }

    private static void read(Analysis text, int word) {
        Targets targets = new Targets(text);
        BitSet before = targets.before(word - 1);
        BitSet after = targets.from(word + 1, true);
        BitSet names = names(targets, before).isEmpty() ? names(targets, after) : names(targets, before);
        if (!names.isEmpty()) {
            names.stream().forEach(at -> clear(text, at, word));
        } else if (before.cardinality() == 1) {
            dismiss(text, before.nextSetBit(0), word);
        }
    }

    private static BitSet names(Targets targets, BitSet found) {
        BitSet names = new BitSet();
        found.stream().filter(targets::isFieldName).forEach(names::set);
        return names;
    }

    /** «парковка неважна», «пешком не важно»: the value is not wanted ((an)). */
    private static void dismiss(Analysis text, int at, int word) {
        int end = text.items().at(word).end();
        boolean feature = text.items().at(at).is(Kind.FEATURE)
                || text.items().at(at).is(Kind.WALK)
                || text.items().at(word).word().startsWith("неважн");
        text.rewrite(claim -> claim instanceof Named named && named.place().item() == at && feature
                ? new Named(named.field(), named.value(), named.place().to(end), true, false)
                : claim);
        text.use(word);
    }

    /** Clears the fields that a name stands for, unless a value of theirs stands in the text. */
    static void clear(Analysis text, int name, int word) {
        Item item = text.items().at(name);
        Item cause = text.items().at(word);
        String field = item.value(Kind.FIELD);
        Place place = text.place(name).from(cause.start()).to(cause.end());
        if (field == null) {
            return;
        }
        text.use(name);
        text.use(word);
        if (field.equals("fitting")) {
            removeFitting(text, place);
        }
        List<Field> fields = fields(field);
        boolean two = fields.size() == 2 && name != word;
        for (int i = 0; i < fields.size(); i++) {
            Place own = two ? text.place(i == 0 ? name : word) : place;
            claim(text, new Cleared(fields.get(i), new Place(name, own.start(), own.end())));
        }
    }

    private static void claim(Analysis text, Cleared cleared) {
        boolean named = text.claims().stream().anyMatch(claim -> isValueOf(claim, cleared.field()));
        if (!named) {
            text.claim(cleared);
        }
    }

    private static boolean isValueOf(Claim claim, Field field) {
        boolean value = switch (claim) {
            case Named named -> !named.negated();
            case Claim.Bounded bounded -> !bounded.negated();
            case Claim.Money money -> !money.negated();
            case Cleared cleared -> false;
            case Claim.Changed changed -> false;
        };
        return value && claim.field() == field;
    }

    private static void removeFitting(Analysis text, Place place) {
        text.claim(new Named(Field.FEATURES, Feature.FITTED_OUT, place, true, false));
        text.claim(new Named(Field.FEATURES, Feature.SHELL_AND_CORE, place, true, false));
    }

    /** The fields that a name of the table stands for. */
    static List<Field> fields(String name) {
        return switch (name) {
            case "place" -> PLACES;
            case "metro" -> List.of(Field.METRO, Field.WALK_MINUTES);
            case "districts" -> List.of(Field.DISTRICTS, Field.OKRUGS);
            case "price" -> List.of(Field.PRICE, Field.PRICE_PER_SQM);
            default ->
                Stream.of(Field.values())
                        .filter(field -> field.key().equals(name))
                        .toList();
        };
    }
}
