package ai.wewall.model.chat;

/**
 * A legal text in one language. A text never changes; another wording is another version with an id of its own.
 *
 * @param id as {@code consent-1-ru}
 * @param version counts from 1
 * @param locale {@code ru} or {@code en}
 * @param draft whether a lawyer still has to approve it
 * @param title one line
 * @param body paragraphs, an empty line between two
 * @param sha256 of title, line feed and body in UTF-8, lower-case hexadecimal
 */
public record LegalText(
        String id,
        LegalTextKind kind,
        int version,
        String locale,
        boolean draft,
        String title,
        String body,
        String sha256) {}
