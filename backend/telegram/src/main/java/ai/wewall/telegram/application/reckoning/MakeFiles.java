package ai.wewall.telegram.application.reckoning;

import ai.wewall.analytics.Memoranda;
import ai.wewall.calculator.Workbooks;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.calculation.WorkbookRequest;
import ai.wewall.telegram.application.outbox.Papers;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import reactor.core.publisher.Mono;

/** Makes workbooks and memoranda of kept calculations, on the bounded threads behind their doors. */
public final class MakeFiles implements Papers {

    private final Reckonings reckonings;
    private final Workbooks workbooks;
    private final Memoranda memoranda;

    /** Over the doors. */
    public MakeFiles(Reckonings reckonings, Workbooks workbooks, Memoranda memoranda) {
        this.reckonings = reckonings;
        this.workbooks = workbooks;
        this.memoranda = memoranda;
    }

    @Override
    public Mono<byte[]> of(ChatId chat, Outgoing.Document document) {
        return reckonings.find(chat, document.reckoning()).flatMap(stored -> made(document.kind(), stored));
    }

    private Mono<byte[]> made(FileKind kind, StoredReckoning stored) {
        return switch (kind) {
            case WORKBOOK -> workbooks.workbook(new WorkbookRequest(stored.inputs(), null));
            case MEMORANDUM ->
                memoranda.memorandum(
                        new SavedCalculationRequest(stored.title(), stored.listing(), stored.inputs(), null, null));
        };
    }
}
