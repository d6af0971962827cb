package org.liaison.content.yaml;

import java.util.List;

/** What stands in a YAML file: text, a list, or a block of keys; each knows its place. */
sealed interface Value {

    At at();

    /** Words as they were typed; nothing is a number, a date or a truth value. */
    record Text(At at, String text) implements Value {

        public Text {
            text = text.strip();
        }

        boolean isBlank() {
            return text.isEmpty();
        }

        Text with(String other) {
            return new Text(at, other);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A list. */
    record Items(At at, List<Value> items) implements Value {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with what they hold, in the author's order; no key stands twice. */
    record Block(At at, List<Entry> entries) implements Value {

        public Block {
            entries = List.copyOf(entries);
        }
    }

    /** One key of a block. */
    record Entry(Text key, Value value) {}
}
