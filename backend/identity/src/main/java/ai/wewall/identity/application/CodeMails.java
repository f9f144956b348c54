package ai.wewall.identity.application;

import ai.wewall.identity.application.OutgoingMail.Mail;

/** Words the mail that brings a code. */
@FunctionalInterface
public interface CodeMails {

    /**
     * The mail.
     *
     * @param locale {@code ru} or {@code en}
     */
    Mail code(String email, String code, String locale);
}
