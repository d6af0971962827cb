package org.liaison.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.liaison.engine.analysis.Choices;
import org.liaison.engine.analysis.Choices.Given;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Response;

/**
 * What a sheet of answers says about the options of the items it names.
 *
 * @param unknown the items of the sheet that the pack does not yield, or no longer reads like this
 */
record SheetChoices(Choices choices, List<String> unknown) {

    private static final long SEEDS = 100;

    /** @throws UnusableSheet at the first line that cannot be used */
    static SheetChoices read(Path file, Generator generator) {
        var sheet = AnswerSheet.read(file, Map.of());
        var given = new ArrayList<Given>();
        var unknown = new ArrayList<String>();
        for (var column = 0; column < sheet.items().size(); column++) {
            var here = column;
            item(sheet.items().get(column), generator)
                    .ifPresentOrElse(
                            item -> sheet.rows()
                                    .forEach(row -> given.add(new Given(
                                            item, response(item, row.cells().get(here)), 1))),
                            () -> unknown.add(sheet.items().get(here)));
        }
        return new SheetChoices(Choices.of(given.stream()), List.copyOf(unknown));
    }

    /** The item of this name, made anew. */
    private static Optional<Item> item(String name, Generator generator) {
        return id(name).flatMap(id -> generator
                .pack()
                .findFact(id.fact())
                .flatMap(fact -> LongStream.range(0, SEEDS)
                        .boxed()
                        .flatMap(seed -> generator.about(fact, seed).stream())
                        .filter(item -> item.id().equals(id))
                        .findFirst()));
    }

    private static Optional<ItemId> id(String name) {
        try {
            return Optional.of(ItemId.parse(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The response that a cell holds: options by their text or id, several with a bar between them. */
    private static Response response(Item item, String cell) {
        var values = Stream.of(cell.split("\\|"))
                .map(String::strip)
                .map(part -> item.offered().stream()
                        .filter(option ->
                                option.id().equals(part) || option.text().equalsIgnoreCase(part))
                        .map(Option::id)
                        .findFirst()
                        .orElse(part))
                .filter(value -> !value.isEmpty())
                .toList();
        var response = new Response(values);
        return item.accepts(response) ? response : Response.BLANK;
    }
}
