package ai.wewall.search.domain.text.reading;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.text.reading.Claim.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One text on its way through the rules: its items, what they were used for, and the claims made so far. */
public final class Analysis {

    private final String original;
    private final Items items;
    private final SearchCriteria before;
    private final BitSet used = new BitSet();
    private final BitSet silenced = new BitSet();
    private final Set<Question> questions = EnumSet.noneOf(Question.class);
    private List<Claim> claims = new ArrayList<>();

    public Analysis(String original, Items items, SearchCriteria before) {
        this.original = original;
        this.items = items;
        this.before = before;
    }

    /** The text as the person wrote it. */
    public String original() {
        return original;
    }

    public Items items() {
        return items;
    }

    /** The criteria so far. */
    public SearchCriteria before() {
        return before;
    }

    public List<Claim> claims() {
        return claims;
    }

    public void claim(Claim claim) {
        claims.add(claim);
        used.set(claim.place().item());
    }

    /** Changes claims one by one; null drops one. */
    public void rewrite(UnaryOperator<@org.jspecify.annotations.Nullable Claim> change) {
        List<Claim> rewritten = new ArrayList<>();
        for (Claim claim : claims) {
            Claim changed = change.apply(claim);
            if (changed != null) {
                rewritten.add(changed);
            }
        }
        claims = rewritten;
    }

    /** The place of an item alone. */
    public Place place(int item) {
        return new Place(item, items.at(item).start(), items.at(item).end());
    }

    public void use(int item) {
        used.set(item);
    }

    public void unuse(int item) {
        used.clear(item);
    }

    public boolean isUsed(int item) {
        return used.get(item);
    }

    /** Marks an item that must not give a criterion, whatever it is. */
    public void silence(int item) {
        silenced.set(item);
    }

    public boolean isSilenced(int item) {
        return silenced.get(item);
    }

    /** Whether an item still waits for a rule. */
    public boolean isFree(int item) {
        return !used.get(item) && !silenced.get(item);
    }

    public void ask(Question question) {
        questions.add(question);
    }

    public Set<Question> questions() {
        return questions;
    }
}
