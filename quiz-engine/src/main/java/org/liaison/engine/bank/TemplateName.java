package org.liaison.engine.bank;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a template taken apart, such as {@code located-in.object.2.full}.
 *
 * @param wording which wording of the strategy, as in {@code 2}; how the options are named, whether a statement holds, and which
 *     scenario it is make no other one
 */
record TemplateName(String relation, String strategy, String wording) {

    private static final Pattern NO_WORDING = Pattern.compile("full|true|false|s[0-9]+");

    static TemplateName of(String template) {
        var parts = List.of(template.split("\\."));
        var strategy = parts.size() > 1 ? parts.get(1) : "";
        var wording = parts.stream()
                .skip(2)
                .filter(part -> !NO_WORDING.matcher(part).matches())
                .reduce((one, next) -> one + "." + next)
                .orElse("");
        return new TemplateName(parts.get(0), strategy, wording);
    }
}
