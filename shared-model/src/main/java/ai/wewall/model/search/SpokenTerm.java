package ai.wewall.model.search;

/**
 * A term of a calculation that a text names.
 *
 * @param value in the unit of the field; 0 where the field has none
 * @param start UTF-16 offset of its first unit in the text
 * @param end UTF-16 offset after its last unit
 */
public record SpokenTerm(TermField field, double value, int start, int end) {}
