package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liaison.content.Fact.Flag;
import org.liaison.content.yaml.Value.Text;

/**
 * One fact as an author writes it: {@code WORD: OBJECT (scope) [source, source] ^handle !flag}.
 *
 * @param handle the fact's id, where the author gives one
 */
record FactLine(Text word, Text object, String scope, List<Text> sources, Optional<Text> handle, Set<Flag> flags) {

    static final String FORM = "WORD: OBJECT [source]";

    private static final Map<String, Flag> FLAGS =
            Map.of("!no-quiz", Flag.NO_QUIZ, "!implied", Flag.IMPLIED, "!shared", Flag.SHARED);
    private static final Pattern HANDLE = Pattern.compile("\\s\\^(\\S+)");
    private static final Pattern MISPLACED = Pattern.compile("(?:^|\\s)[!^][a-z]\\S*");

    /** The handle that a line ends in, even if the line cannot be read otherwise. */
    static Optional<Text> handleOf(Text line) {
        return HANDLE.matcher(line.text())
                .results()
                .reduce((first, last) -> last)
                .map(found -> line.with(found.group(1)));
    }

    static Optional<FactLine> parse(Pair pair, Problems problems) {
        var line = pair.value();
        var close = line.text().lastIndexOf(']');
        var open = line.text().lastIndexOf('[', close);
        if (open < 0) {
            problems.error(
                    line.at(), "this fact has no source; end it with the sentences it rests on, such as [intro.p1.s2]");
            return Optional.empty();
        }
        var tail = tokens(line, close);
        if (tail.stream()
                .anyMatch(
                        token -> !token.text().startsWith("^") && !token.text().startsWith("!"))) {
            problems.error(
                    line.at(),
                    "after the sources '" + tail.get(0) + "' stands; put the sources last, then ^handle and !flags");
            return Optional.empty();
        }
        var sources = sources(line.with(line.text().substring(open + 1, close)));
        if (sources.isEmpty()) {
            problems.error(line.at(), "the square brackets are empty; name the sentences this fact rests on");
        }
        return head(line.with(line.text().substring(0, open)), problems)
                .map(head -> new FactLine(
                        pair.key(),
                        head.object(),
                        head.scope(),
                        sources,
                        handle(tail, problems),
                        flags(tail, problems)));
    }

    private static List<Text> tokens(Text line, int close) {
        return Stream.of(line.text().substring(close + 1).split("\\s+"))
                .filter(token -> !token.isEmpty())
                .map(line::with)
                .toList();
    }

    private static List<Text> sources(Text listed) {
        return Stream.of(listed.text().split(","))
                .map(listed::with)
                .filter(source -> !source.isBlank())
                .toList();
    }

    private static Optional<Text> handle(List<Text> tail, Problems problems) {
        var handles =
                tail.stream().filter(token -> token.text().startsWith("^")).toList();
        if (handles.size() > 1) {
            problems.error(handles.get(0).at(), "this fact has " + handles.size() + " handles; keep one");
        }
        return handles.stream().findFirst().map(token -> token.with(token.text().substring(1)));
    }

    private static Set<Flag> flags(List<Text> tail, Problems problems) {
        var flags = EnumSet.noneOf(Flag.class);
        for (var token : tail) {
            if (token.text().startsWith("!")) {
                flag(token, problems).ifPresent(flags::add);
            }
        }
        return flags;
    }

    private static Optional<Flag> flag(Text token, Problems problems) {
        var flag = Optional.ofNullable(FLAGS.get(token.text()));
        if (flag.isEmpty()) {
            var known = FLAGS.keySet().stream().sorted().toList();
            problems.error(token.at(), "unknown flag '" + token + "'" + Nearest.offer(token.text(), known));
        }
        return flag;
    }

    private record Head(Text object, String scope) {}

    private static Optional<Head> head(Text text, Problems problems) {
        var open = scopeOpens(text.text());
        var object = open < 0 ? text : text.with(text.text().substring(0, open));
        var scope = open < 0
                ? ""
                : text.text().substring(open + 1, text.text().length() - 1).strip();
        if (object.isBlank()) {
            problems.error(text.at(), "this fact has no object; write it between the colon and the sources");
            return Optional.empty();
        }
        if (open >= 0 && scope.isEmpty()) {
            problems.error(text.at(), "the parentheses are empty; write the condition of the fact or take them out");
        }
        MISPLACED
                .matcher(object.text())
                .results()
                .findFirst()
                .ifPresent(found -> problems.error(
                        text.at(), "'" + found.group().strip() + "' stands before the sources; move it behind them"));
        return Optional.of(new Head(object, scope));
    }

    /** Where the scope begins: at the parenthesis, preceded by a blank, that closes at the end of the text; -1 if none does. */
    private static int scopeOpens(String text) {
        var depth = 0;
        for (var place = text.length() - 1; place > 0; place--) {
            depth += text.charAt(place) == ')' ? 1 : text.charAt(place) == '(' ? -1 : 0;
            if (depth == 0) {
                var scope = text.charAt(place) == '(' && Character.isWhitespace(text.charAt(place - 1));
                return scope ? place : -1;
            }
        }
        return -1;
    }

    /** The parts of an object that holds commas. */
    List<Text> parts() {
        var parts = new ArrayList<Text>();
        for (var part : object.text().split(",")) {
            parts.add(object.with(part));
        }
        return parts;
    }
}
