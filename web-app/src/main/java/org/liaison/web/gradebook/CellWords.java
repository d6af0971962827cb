package org.liaison.web.gradebook;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in a gradebook, in the same words on the screen and in the files. */
@Component
class CellWords {

    private final MessageSource messages;

    CellWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Cell cell) {
        return of(cell.messageKey(), cell.numbers());
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, Locale.US);
    }
}
