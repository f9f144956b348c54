package ai.wewall.search.domain.text.reading;

import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.lexicon.Chunk;
import java.util.List;

/** What stands before the first and after the last word of a text. */
final class Outside {

    static final Chunk CHUNK =
            new Chunk(List.of(new Token(Token.Kind.SIGN, 0, 0, "", null, null, false, true, false)), List.of(), 0, 0);

    private Outside() {}
}
