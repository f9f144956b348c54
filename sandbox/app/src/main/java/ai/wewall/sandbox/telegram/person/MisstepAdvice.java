package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.wire.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells programs and the browser why something was not done. */
@RestControllerAdvice
class MisstepAdvice {

    /** What went wrong. */
    record Mistake(String error) {}

    @ExceptionHandler
    ResponseEntity<Mistake> misstep(Misstep misstep) {
        return ResponseEntity.status(HttpStatus.valueOf(misstep.status())).body(new Mistake(misstep.why()));
    }

    @ExceptionHandler
    ResponseEntity<Mistake> refusal(Refusal refusal) {
        return ResponseEntity.badRequest().body(new Mistake(refusal.description()));
    }

    @ExceptionHandler
    ResponseEntity<Mistake> unreadable(HttpMessageNotReadableException unreadable) {
        return ResponseEntity.badRequest().body(new Mistake("the body is not the JSON that is expected here"));
    }

    @ExceptionHandler
    ResponseEntity<Mistake> mismatch(MethodArgumentTypeMismatchException mismatch) {
        return ResponseEntity.badRequest().body(new Mistake(mismatch.getName() + " is not what is expected here"));
    }
}
