package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A wording of a relation, taken apart once and filled in ever after.
 *
 * @param texts what stands before, between and after the slots, one more than there are slots
 */
record Template(List<String> texts, List<Slot> slots) {

    private static final Pattern NUMBER = Pattern.compile("<([^<>|]*)\\|([^<>|]*)>");
    private static final Pattern SLOT = Pattern.compile("\\{(?:s|o|Which|scope)}| \\{scope}");

    enum Slot {
        SUBJECT,
        OBJECT,
        WHICH,
        /** The scope alone. */
        SCOPE,
        /** The scope and a blank before it; nothing where there is none. */
        CONDITION
    }

    /** What goes into the slots. */
    record Filling(String subject, String object, String which, String scope) {}

    /** The template as it is said of one or of several. */
    static Template of(String written, boolean plural) {
        var agreed = NUMBER.matcher(written).replaceAll(plural ? "$2" : "$1");
        var texts = new ArrayList<String>();
        var slots = new ArrayList<Slot>();
        var scoped = withCondition(agreed);
        var found = SLOT.matcher(scoped);
        var begin = 0;
        while (found.find()) {
            texts.add(scoped.substring(begin, found.start()));
            slots.add(slot(found.group()));
            begin = found.end();
        }
        texts.add(scoped.substring(begin));
        return new Template(List.copyOf(texts), List.copyOf(slots));
    }

    /** A template that does not say where the condition stands has it after the object, or else at the end of the question. */
    private static String withCondition(String agreed) {
        if (agreed.contains("{scope}")) {
            return agreed;
        }
        return agreed.contains("{o}") ? agreed.replace("{o}", "{o} {scope}") : agreed.replaceFirst("\\?$", " {scope}?");
    }

    private static Slot slot(String written) {
        return switch (written) {
            case "{s}" -> Slot.SUBJECT;
            case "{o}" -> Slot.OBJECT;
            case "{Which}" -> Slot.WHICH;
            case "{scope}" -> Slot.SCOPE;
            default -> Slot.CONDITION;
        };
    }

    String fill(Filling filling) {
        var filled = new StringBuilder(160).append(texts.get(0));
        for (var at = 0; at < slots.size(); at++) {
            switch (slots.get(at)) {
                case SUBJECT -> filled.append(filling.subject);
                case OBJECT -> filled.append(filling.object);
                case WHICH -> filled.append(filling.which);
                case SCOPE -> filled.append(filling.scope);
                case CONDITION ->
                    filled.append(filling.scope.isEmpty() ? "" : " ").append(filling.scope);
            }
            filled.append(texts.get(at + 1));
        }
        return filled.toString();
    }
}
