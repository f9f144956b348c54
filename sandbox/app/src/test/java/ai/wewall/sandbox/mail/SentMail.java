package ai.wewall.sandbox.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;

/** Sends mail as the product's library does. */
final class SentMail {

    private final Session session;

    SentMail(int port) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.timeout", "3000");
        this.session = Session.getInstance(properties);
    }

    void send(String to, String subject, String text) throws MessagingException {
        MimeMessage message = message(to, subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    void sendBoth(String to, String subject, String text, String html) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html, "UTF-8", "html");
        MimeMessage message = message(to, subject);
        message.setContent(new MimeMultipart("alternative", plain, page));
        Transport.send(message);
    }

    private MimeMessage message(String to, String subject) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom("no-reply@wewall.test");
        message.setRecipients(RecipientType.TO, InternetAddress.parse(to));
        message.setSubject(subject, "UTF-8");
        return message;
    }
}
