package ai.wewall.search.adapter.lucene;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A listing as Lucene keeps it: whether it holds a word, and nothing of where or how often. */
final class ListingDocument {

    static final String ID = "id";
    static final String TEXT = "text";
    static final String FINGERPRINT = "fingerprint";

    private static final FieldType WORDS = words();

    private ListingDocument() {}

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static Document of(UUID id, String text, long fingerprint) {
        Document document = new Document();
        document.add(new StringField(ID, bytes(id), Field.Store.NO));
        document.add(new NumericDocValuesField(LeafNumbers.ID_MOST, id.getMostSignificantBits()));
        document.add(new NumericDocValuesField(LeafNumbers.ID_LEAST, id.getLeastSignificantBits()));
        document.add(new NumericDocValuesField(FINGERPRINT, fingerprint));
        document.add(new Field(TEXT, text, WORDS));
        return document;
    }

    static Term term(UUID id) {
        return new Term(ID, bytes(id));
    }

    private static BytesRef bytes(UUID id) {
        return new BytesRef(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }
}
