package ai.wewall.telegram.domain.reckoning;

/** What a calculation can be taken away as. */
public enum FileKind {
    WORKBOOK("xlsx"),
    MEMORANDUM("pdf");

    private final String extension;

    FileKind(String extension) {
        this.extension = extension;
    }

    /** Of the file's name, without a dot. */
    public String extension() {
        return extension;
    }
}
