package ai.wewall.chat.domain;

/** A phone number in the form of ITU-T E.164, as {@code +74951234567}. */
public record PhoneNumber(String e164) {

    private static final int RUSSIAN_LENGTH = 11;

    /**
     * Reads what people write. Russian numbers may begin with 8, or with the area code; others keep their own code.
     *
     * @param written holds 7 to 15 digits
     */
    public static PhoneNumber of(String written) {
        String digits = written.replaceAll("\\D", "");
        boolean international = written.strip().startsWith("+");
        if (!international && digits.length() == RUSSIAN_LENGTH && digits.startsWith("8")) {
            return new PhoneNumber("+7" + digits.substring(1));
        }
        boolean withoutCode = !international && digits.length() == RUSSIAN_LENGTH - 1;
        return new PhoneNumber((withoutCode ? "+7" : "+") + digits);
    }
}
