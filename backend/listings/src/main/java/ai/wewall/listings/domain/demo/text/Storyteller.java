package ai.wewall.listings.domain.demo.text;

import ai.wewall.listings.domain.Wording;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.demo.DemoFiles;
import ai.wewall.listings.domain.demo.offer.Lot;
import ai.wewall.model.search.PropertyType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts offers into words: a title, and a description of sentences that are true of the offer. */
public final class Storyteller {

    private final SiteFacts siteFacts = new SiteFacts(new PlaceCases());
    private final Map<PropertyType, Map<String, List<Phrase>>> phrases = new EnumMap<>(PropertyType.class);

    /** Reads all phrases. */
    public Storyteller() {
        Map<String, List<String>> common = DemoFiles.sections("common");
        for (PropertyType type : PropertyType.values()) {
            String file = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Map<String, List<Phrase>> own = new HashMap<>();
            Stream.of(common, DemoFiles.sections(file))
                    .forEach(sections -> sections.forEach((section, lines) ->
                            own.put(section, lines.stream().map(Phrase::read).toList())));
            phrases.put(type, own);
        }
    }

    /** The title and the description of an offer. */
    public Wording tell(Lot lot, Dice dice) {
        Facts facts = new Facts();
        siteFacts.tell(lot.site(), facts);
        LotFacts.tell(lot, facts);
        DealFacts.tell(lot, facts);
        Map<String, List<Phrase>> own = Objects.requireNonNull(phrases.get(lot.type()));
        Set<String> said = new HashSet<>();
        Teller about = (section, most) -> say(Objects.requireNonNull(own.get(section)), most, said, facts, dice);
        List<String> premises = new ArrayList<>();
        premises.addAll(about.say("opening", 1));
        premises.addAll(about.say("building", 1));
        premises.addAll(about.say("space", dice.between(1, 2)));
        premises.addAll(about.say("features", dice.between(1, 4)));
        List<String> terms = new ArrayList<>();
        terms.addAll(about.say("transport", dice.between(1, 2)));
        terms.addAll(about.say("terms", dice.between(1, 3)));
        terms.addAll(about.say("closing", dice.chance(0.75) ? 1 : 0));
        return new Wording(
                about.say("title", 1).getFirst(), String.join(" ", premises) + "\n" + String.join(" ", terms));
    }

    /** Says some sentences of a section, each about something that was not told yet. */
    private static List<String> say(List<Phrase> section, int most, Set<String> said, Facts facts, Dice dice) {
        List<Phrase> fitting =
                section.stream().filter(phrase -> phrase.fits(facts.holding())).toList();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            choose(fitting, said, dice).ifPresent(chosen -> {
                sentences.add(facts.fill(chosen));
                said.add(chosen.subject());
            });
        }
        return sentences;
    }

    /** Says at most so many sentences of a section. */
    private interface Teller {
        List<String> say(String section, int most);
    }

    private static Optional<Phrase> choose(List<Phrase> fitting, Set<String> subjects, Dice dice) {
        List<Phrase> left = fitting.stream()
                .filter(phrase -> !subjects.contains(phrase.subject()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(dice.pick(Odds.of(left, Phrase::weight)));
    }
}
