package ai.wewall.sandbox.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param text its plain form, where it has one
 * @param html its form for browsers, where it has one
 */
record Letter(
        String subject, @Nullable String text, @Nullable String html) {}
