package ai.wewall.model.personal;

/**
 * A way in for others.
 *
 * @param token cannot be guessed
 * @param url the page that shows it
 */
public record Share(String token, String url) {}
