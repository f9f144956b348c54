package ai.wewall.calculator.application;

/** Writes workbooks. It takes processor time, so callers stand on threads made for that. */
public interface WorkbookFiles {

    /** The bytes of an XLSX file; ends early with an exception where its thread is interrupted. */
    byte[] write(WorkbookContent content);
}
