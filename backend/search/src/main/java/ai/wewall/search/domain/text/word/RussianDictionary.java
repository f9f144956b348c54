package ai.wewall.search.domain.text.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.ISequenceEncoder;
import morfologik.stemming.WordData;

/**
 * LanguageTool's dictionary of Russian (from aot.ru): readings of a form, and all forms of a word. Both tables are
 * automata of some 4 MB together. Safe for use by several threads.
 */
public final class RussianDictionary {

    private static final String FOLDER = "/org/languagetool/resource/ru/";

    private final Dictionary forms;
    private final Dictionary synthesis;
    private final ThreadLocal<DictionaryLookup> lookups;

    private RussianDictionary(Dictionary forms, Dictionary synthesis) {
        this.forms = forms;
        this.synthesis = synthesis;
        this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(forms));
    }

    /** Reads the dictionary from the class path. */
    public static RussianDictionary load() {
        try {
            return new RussianDictionary(
                    Dictionary.read(resource("russian.dict")), Dictionary.read(resource("russian_synth.dict")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(RussianDictionary.class.getResource(FOLDER + name), name);
    }

    /** What a form can be; empty for a word that the dictionary lacks. */
    public List<WordForm> readings(String form) {
        List<WordData> found = lookups.get().lookup(form);
        List<WordForm> readings = new ArrayList<>(found.size());
        for (WordData data : found) {
            readings.add(new WordForm(String.valueOf(data.getStem()), String.valueOf(data.getTag())));
        }
        return readings;
    }

    /** Whether a word exists, names of persons left out: a surname is no reason against a typing error. */
    public boolean knows(String form) {
        return readings(form).stream().anyMatch(reading -> !reading.isPersonName());
    }

    /** All forms of a head word, with {@link WordForm#lemma} holding the form. Spelt with ё where the dictionary has it. */
    public List<WordForm> formsOf(String lemma) {
        Charset charset = Charset.forName(forms.metadata.getEncoding());
        byte[] prefix = (lemma + "|").getBytes(charset);
        FSA automaton = synthesis.fsa;
        MatchResult match = new FSATraversal(automaton).match(prefix);
        List<WordForm> result = new ArrayList<>();
        if (match.kind == MatchResult.SEQUENCE_IS_A_PREFIX) {
            for (ByteBuffer rest : automaton.getSequences(match.node)) {
                result.add(decode(prefix, rest, charset));
            }
        }
        return result;
    }

    private WordForm decode(byte[] prefix, ByteBuffer rest, Charset charset) {
        byte[] tail = new byte[rest.remaining()];
        rest.get(tail);
        int separator = 0;
        while (tail[separator] != synthesis.metadata.getSeparator()) {
            separator++;
        }
        ByteBuffer word =
                ByteBuffer.allocate(prefix.length + separator).put(prefix).put(tail, 0, separator);
        ISequenceEncoder encoder = synthesis.metadata.getSequenceEncoderType().get();
        ByteBuffer encoded = ByteBuffer.wrap(Arrays.copyOfRange(tail, separator + 1, tail.length));
        ByteBuffer form = encoder.decode(ByteBuffer.allocate(word.capacity() + tail.length), word.flip(), encoded);
        return new WordForm(text(form, charset), new String(tail, 0, separator, charset));
    }

    private static String text(ByteBuffer bytes, Charset charset) {
        return new String(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), charset);
    }
}
