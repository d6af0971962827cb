package org.liaison.engine.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The Law School Admission Test, section 6: five items, a thousand persons, published by Bock and Lieberman (1970). */
public final class Lsat {

    public static final List<String> ITEMS = List.of("Item 1", "Item 2", "Item 3", "Item 4", "Item 5");

    private static final String PATTERNS = """
            00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4
            01000:1 01001:8 01010:0 01011:16 01100:0 01101:3 01110:2 01111:15
            10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 10110:15 10111:80
            11000:16 11001:56 11010:21 11011:173 11100:11 11101:61 11110:28 11111:298
            """;

    private Lsat() {}

    /** One row a person, 1 for right. */
    public static List<int[]> rows() {
        var rows = new ArrayList<int[]>();
        for (var entry : PATTERNS.strip().split("\\s+")) {
            var parts = entry.split(":");
            var row = parts[0].chars().map(digit -> digit - '0').toArray();
            for (var person = 0; person < Integer.parseInt(parts[1]); person++) {
                rows.add(row);
            }
        }
        return rows;
    }

    public static Marks marks() {
        return Marks.of(
                ITEMS,
                rows().stream()
                        .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                        .toList());
    }
}
