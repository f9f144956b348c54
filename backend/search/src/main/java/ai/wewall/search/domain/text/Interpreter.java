package ai.wewall.search.domain.text;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.Intent;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.UnderstoodSpan;
import ai.wewall.search.domain.text.chars.KeyboardLayout;
import ai.wewall.search.domain.text.chars.NormalText;
import ai.wewall.search.domain.text.chars.Normaliser;
import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.chars.Tokenizer;
import ai.wewall.search.domain.text.lexicon.Lexicon;
import ai.wewall.search.domain.text.lexicon.Segmenter;
import ai.wewall.search.domain.text.lexicon.Vocabulary;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Items;
import ai.wewall.search.domain.text.reading.Question;
import ai.wewall.search.domain.text.rule.Intents;
import ai.wewall.search.domain.text.rule.Rules;
import ai.wewall.search.domain.text.rule.Unrecognised;
import ai.wewall.search.domain.text.settle.Settled;
import ai.wewall.search.domain.text.settle.Settlement;
import ai.wewall.search.domain.text.word.RussianDictionary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands what a person writes: characters → tokens → phrases → quantities → rules → intent → criteria, spans,
 * unrecognised words, question. Immutable tables; safe for use by several threads; never fails, whatever the text.
 */
public final class Interpreter {

    private final Segmenter segmenter;
    private final KeyboardLayout layout;
    private final Rules rules;
    private final Intents intents = new Intents();
    private final Unrecognised unrecognised;
    private final QuestionTexts questions = new QuestionTexts();

    private Interpreter(RussianDictionary dictionary, Lexicon lexicon) {
        this.segmenter = new Segmenter(lexicon);
        this.layout =
                new KeyboardLayout(word -> lexicon.knows(word), word -> lexicon.knows(word) || dictionary.knows(word));
        this.rules = new Rules(dictionary);
        this.unrecognised = new Unrecognised(dictionary);
    }

    /** Builds all tables, which takes about a second; keep what it gives. */
    public static Interpreter of(Geography geography) {
        RussianDictionary dictionary = RussianDictionary.load();
        return new Interpreter(dictionary, Vocabulary.of(geography, dictionary));
    }

    /** What a text says, given the criteria so far. */
    public Interpretation interpret(InterpretRequest request) {
        SearchCriteria before = request.criteria() == null ? SearchCriteria.none() : request.criteria();
        Analysis text = analyse(request.text(), before);
        Intent intent = intents.of(text);
        return switch (intent) {
            case SEARCH, SUBSCRIBE -> search(intent, text, request);
            case RESET -> new Interpretation(intent, SearchCriteria.none(), List.of(), List.of(), null);
            case SMALL_TALK -> new Interpretation(intent, before, List.of(), smallTalk(text), null);
            case CALCULATE, EXPERT, MANAGER, SHOW_MORE, HELP ->
                new Interpretation(intent, before, List.of(), List.of(), null);
        };
    }

    /** What each step makes of a text, as lines to be read by a person; for debugging. */
    public String trace(InterpretRequest request) {
        SearchCriteria before = request.criteria() == null ? SearchCriteria.none() : request.criteria();
        NormalText normal = layout.read(Normaliser.normalise(request.text()));
        List<Token> tokens = Tokenizer.tokens(normal);
        Analysis analysis = new Analysis(request.text(), Items.of(segmenter.segment(tokens)), before);
        InterpretationTrace trace = new InterpretationTrace(request.text());
        trace.text(normal);
        trace.tokens(tokens);
        trace.items(analysis.items());
        rules.apply(analysis, rule -> trace.claims(rule, analysis.claims()));
        trace.answer(interpret(request));
        return trace.toString();
    }

    private Analysis analyse(String text, SearchCriteria before) {
        NormalText normal = layout.read(Normaliser.normalise(text));
        Analysis analysis = new Analysis(text, Items.of(segmenter.segment(Tokenizer.tokens(normal))), before);
        rules.apply(analysis);
        return analysis;
    }

    private List<String> smallTalk(Analysis text) {
        return Intents.hasKnownWord(text.items()) ? List.of() : unrecognised.of(text, List.of());
    }

    private Interpretation search(Intent intent, Analysis text, InterpretRequest request) {
        SearchCriteria start = Intents.isReset(text) ? SearchCriteria.none() : text.before();
        Settled settled = Settlement.settle(text, start);
        List<UnderstoodSpan> spans = settled.spans();
        List<String> missed = unrecognised.of(text, spans);
        Question question = question(text, settled.criteria());
        return new Interpretation(intent, settled.criteria(), spans, missed, words(question, request.locale()));
    }

    private static @Nullable Question question(Analysis text, SearchCriteria criteria) {
        if (!text.questions().isEmpty()) {
            return text.questions().iterator().next();
        }
        return criteria.deal() == null ? Question.DEAL : null;
    }

    private @Nullable String words(@Nullable Question question, @Nullable String locale) {
        return question == null ? null : questions.text(question, locale == null ? "ru" : locale);
    }
}
