package org.liaison.content.yaml;

import java.util.List;
import org.liaison.content.yaml.Value.Items;

/** The items of a file that is one list. */
final class Blocks {

    private Blocks() {}

    /** @param what the things listed, for the message, such as {@code scenarios} */
    static List<Value> in(Value file, String what, Problems problems) {
        if (file instanceof Items list) {
            return list.items();
        }
        problems.error(file.at(), "this is no list of " + what + "; begin each with '- '");
        return List.of();
    }
}
