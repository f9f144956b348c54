package ai.wewall.identity;

import ai.wewall.identity.application.CodeMails;
import ai.wewall.identity.application.OutgoingMail.Mail;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the mail that brings a code, read when the product starts. */
final class CodeMailTexts implements CodeMails {

    private final ResourceBundle russian = texts("ru");
    private final ResourceBundle english = texts("en");

    private static ResourceBundle texts(String locale) {
        return ResourceBundle.getBundle(
                "messages/identity-mail",
                Locale.of(locale),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public Mail code(String email, String code, String locale) {
        ResourceBundle words = "en".equals(locale) ? english : russian;
        return new Mail(
                email,
                MessageFormat.format(words.getString("code.subject"), code),
                MessageFormat.format(words.getString("code.body"), code));
    }
}
