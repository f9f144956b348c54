package ai.wewall.telegram.domain;

/** Identity of an offered listing, opaque here. */
public record OfferId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
