package ai.wewall.sandbox.mail;

/** The commands that hand a mail over. */
enum SmtpCommand {
    /** Begins a mail, and tells who sends it. */
    MAIL,
    /** Tells one of those whom it is for. */
    RCPT,
    /** Brings what it says. */
    DATA
}
