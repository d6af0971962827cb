package org.liaison.web.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.engine.analysis.Sums;
import org.liaison.engine.generate.Statements;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.ItemId;
import org.liaison.web.insight.ItemAnswers.Line;
import org.springframework.stereotype.Component;

/** Tables of figures: by item, and over all items of a fact or of a template. */
@Component
class Figures {

    static final int A_PAGE = 25;

    private final ItemAnswers answers;
    private final RecentSums sums;
    private final KnownItems known;
    private final Pack pack;
    private final Statements statements;

    Figures(ItemAnswers answers, RecentSums sums, KnownItems known, Pack pack) {
        this.sums = sums;
        this.answers = answers;
        this.known = known;
        this.pack = pack;
        statements = Statements.of(pack);
    }

    /**
     * A row of a table.
     *
     * @param key the id of the item or fact, or the name of the template
     * @param name what it is called in words
     * @param items how many items it is about
     * @param options how often each option was chosen; none in a row about several items
     */
    record Row(String key, String name, int items, Reading reading, List<OptionCount> options) {}

    /** A page of a table, and how many rows the whole table has. */
    record Table(List<Row> rows, int total) {

        Table {
            rows = List.copyOf(rows);
        }
    }

    private record Pool<K>(K key, Sums sums, int items) {

        Pool<K> plus(Pool<K> other) {
            return new Pool<>(key, sums.plus(other.sums), items + other.items);
        }
    }

    Table byItem(Whose whose, Order order, int page) {
        var pools = pools(whose, order, line -> line.item());
        var shown = page(pools, page);
        var ids = shown.stream().map(Pool::key).toList();
        var items = known.asked(ids);
        var given = answers.given(ids, whose);
        return new Table(
                shown.stream()
                        .map(pool -> row(
                                pool,
                                Optional.ofNullable(items.get(pool.key())),
                                given.getOrDefault(pool.key(), List.of())))
                        .toList(),
                pools.size());
    }

    private static Row row(Pool<ItemId> pool, Optional<Item> item, List<ItemAnswers.Given> given) {
        var id = pool.key().toString();
        return new Row(
                id,
                item.map(Item::stem).orElse(id),
                1,
                reading(pool),
                item.map(asked -> OptionCount.of(asked, given)).orElse(List.of()));
    }

    Table byFact(Whose whose, Order order, int page) {
        return table(pools(whose, order, line -> line.item().fact()), page, this::say);
    }

    Table byTemplate(Whose whose, Order order, int page) {
        return table(pools(whose, order, line -> line.item().template()), page, template -> template);
    }

    private static <K> Table table(List<Pool<K>> pools, int page, Function<K, String> name) {
        return new Table(
                page(pools, page).stream()
                        .map(pool -> new Row(
                                pool.key().toString(), name.apply(pool.key()), pool.items(), reading(pool), List.of()))
                        .toList(),
                pools.size());
    }

    private String say(FactId id) {
        return pack.findFact(id).map(statements::say).orElse(id.value());
    }

    private static Reading reading(Pool<?> pool) {
        return Reading.of(pool.sums().statistics(pool.key().toString()), List.of());
    }

    private <K> List<Pool<K>> pools(Whose whose, Order order, Function<Line, K> key) {
        Map<K, Pool<K>> pools = new LinkedHashMap<>();
        for (var line : sums.of(whose)) {
            var its = key.apply(line);
            pools.merge(its, new Pool<>(its, line.sums(), 1), Pool::plus);
        }
        return pools.values().stream()
                .sorted(Comparator.comparing((Pool<K> pool) -> pool.sums(), order.comparator())
                        .thenComparing(pool -> pool.key().toString()))
                .toList();
    }

    private static <T> List<T> page(List<T> all, int page) {
        return all.stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList();
    }
}
