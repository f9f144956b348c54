package ai.wewall.search.domain.text.reading;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.QuantityReader;
import java.util.ArrayList;
import java.util.List;

/** The pieces of a text in their order, with looking around made easy. */
public final class Items {

    private static final Item NOTHING = new Item(List.of(Outside.CHUNK), null, -1, -1);

    private final List<Item> items;

    private Items(List<Item> items) {
        this.items = items;
    }

    /** Reads quantities out of chunks and numbers clauses and sentences. */
    public static Items of(List<Chunk> chunks) {
        QuantityReader quantities = new QuantityReader(chunks);
        List<Item> items = new ArrayList<>();
        int clause = 0;
        int sentence = 0;
        int at = 0;
        while (at < chunks.size()) {
            QuantityReader.Found found = quantities.read(at);
            int end = found == null ? at + 1 : found.end();
            Item item = new Item(chunks.subList(at, end), found == null ? null : found.quantity(), clause, sentence);
            items.add(item);
            boolean ends = endsSentence(chunks, at);
            sentence += item.isSign() && ends ? 1 : 0;
            clause += item.isSign() && (ends || ",:()".contains(item.word())) ? 1 : 0;
            at = end;
        }
        return new Items(List.copyOf(items));
    }

    private static boolean endsSentence(List<Chunk> chunks, int at) {
        String sign = chunks.get(at).word();
        return sign.length() == 1 && (";!?\n".contains(sign) || sign.equals(".") && !isAbbreviation(chunks, at));
    }

    /** A dot after a unit, «м.» or «ул.» ends nothing where the next word goes on in small letters. */
    private static boolean isAbbreviation(List<Chunk> chunks, int at) {
        if (at == 0 || at + 1 >= chunks.size()) {
            return false;
        }
        Chunk before = chunks.get(at - 1);
        boolean named = before.is(Kind.METRO_WORD) || before.is(Kind.STREET_KIND) || before.is(Kind.HOUSE);
        boolean unit = before.is(Kind.UNIT) || before.is(Kind.SCALE) || before.is(Kind.PERIOD);
        boolean goesOn = !chunks.get(at + 1).first().capital();
        return before.last().word().length() <= 4 && (named || unit && goesOn);
    }

    public int size() {
        return items.size();
    }

    /** The item at a place; a sign that stands for nothing outside of the text. */
    public Item at(int index) {
        return index >= 0 && index < items.size() ? items.get(index) : NOTHING;
    }

    public boolean exists(int index) {
        return index >= 0 && index < items.size();
    }

    /** Whether any item may stand for something of a kind. */
    public boolean any(Kind kind) {
        return items.stream().anyMatch(item -> item.is(kind));
    }

    public boolean any(Kind kind, String value) {
        return items.stream().anyMatch(item -> item.is(kind, value));
    }

    /** Index of the first item of a kind, or the size of the text if there is none. */
    public int first(Kind kind) {
        int at = 0;
        while (at < items.size() && !items.get(at).is(kind)) {
            at++;
        }
        return at;
    }

    /** The same for one entry of the kind. */
    public int first(Kind kind, String value) {
        int at = 0;
        while (at < items.size() && !items.get(at).is(kind, value)) {
            at++;
        }
        return at;
    }

    public boolean sameClause(int a, int b) {
        return at(a).clause() == at(b).clause();
    }

    public boolean sameSentence(int a, int b) {
        return at(a).sentence() == at(b).sentence();
    }

    @Override
    public String toString() {
        return items.toString();
    }
}
