package org.liaison.web.quiz;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.item.Presentation.Choice;
import org.liaison.engine.item.Response;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says an answer in the words that the learner saw, one line for each part; tells nothing about whether it is right. */
@Component
class InWords {

    private final MessageSource messages;

    InWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> of(Presentation shown, Response response) {
        var lines = switch (shown.input()) {
            case ONE, SEVERAL -> texts(shown, response.values().stream());
            case VERDICT -> verdict(shown, response);
            case ROWS -> rows(shown, response);
            case ORDER ->
                IntStream.range(0, response.values().size())
                        .mapToObj(place -> (place + 1) + ". " + text(shown.choices(), response.value(place)));
            case TEXT -> response.values().stream();
        };
        return lines.filter(line -> !line.isBlank()).toList();
    }

    private Stream<String> verdict(Presentation shown, Response response) {
        if (response.value(0).isEmpty()) {
            return Stream.of();
        }
        var verdict = messages.getMessage("answer." + response.value(0), null, Locale.US);
        return Stream.concat(Stream.of(verdict), texts(shown, Stream.of(response.value(1))));
    }

    private static Stream<String> rows(Presentation shown, Response response) {
        return IntStream.range(0, shown.rows().size())
                .filter(row -> !response.value(row).isEmpty())
                .mapToObj(row -> shown.rows().get(row).text() + ": " + text(shown.choices(), response.value(row)));
    }

    private static Stream<String> texts(Presentation shown, Stream<String> ids) {
        return ids.map(id -> text(shown.choices(), id));
    }

    private static String text(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::text)
                .findFirst()
                .orElse("");
    }
}
