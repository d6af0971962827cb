package org.liaison.content.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A place where a file is not YAML, in plain words instead of a parser's. */
record SyntaxSlip(At at, String message) {

    private static final Pattern SIGN = Pattern.compile("an (anchor|alias)|a directive|a tag");

    static SyntaxSlip in(String file, String text, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked) {
            return marked(file, marked);
        }
        if (e instanceof ReaderException unreadable) {
            return oddCharacter(file, text, unreadable.getPosition());
        }
        return new SyntaxSlip(new At(file, 1), "this file cannot be read as YAML; compare it with docs/pack-format.md");
    }

    /** Half of a character, which no text file can hold but a string can. */
    static Optional<SyntaxSlip> unpairedSurrogate(String file, String text) {
        var codePoints = text.codePoints().toArray();
        return IntStream.range(0, codePoints.length)
                .filter(place -> Character.getType(codePoints[place]) == Character.SURROGATE)
                .mapToObj(place -> oddCharacter(file, text, place))
                .findFirst();
    }

    private static SyntaxSlip oddCharacter(String file, String text, int codePoint) {
        var line = 1
                + (int) text.codePoints()
                        .limit(codePoint)
                        .filter(c -> c == '\n')
                        .count();
        return new SyntaxSlip(
                new At(file, line), "a character here may not stand in a text file; delete it and type it again");
    }

    void report(Problems problems) {
        problems.error(at, message);
    }

    private static SyntaxSlip marked(String file, MarkedYamlEngineException e) {
        var problem = String.valueOf(e.getProblem());
        var context = String.valueOf(e.getContext());
        var opened = context.contains("quoted scalar") || context.contains("flow");
        var mark = opened ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        return new SyntaxSlip(new At(file, line(mark)), plain(problem, context));
    }

    private static String plain(String problem, String context) {
        if (context.contains("quoted scalar")) {
            return "a quote that opens here is not closed, or holds a backslash that means nothing;"
                    + " close it, or use single quotes";
        }
        if (context.contains("flow")) {
            return "a bracket that opens here is not closed as it should be; close it, or put the line in quotes";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a colon followed by a blank has no place here; put the line in quotes, or check its indentation";
        }
        if (problem.contains("expected ':'")) {
            return "this line is no 'key: value'; add the colon and a blank, or put the text on the line above";
        }
        if (problem.contains("cannot start any token") || SIGN.matcher(context).find()) {
            return "a line cannot begin like this: indent with blanks, not tabs, and put text that begins with"
                    + " a sign such as @, &, * or % in quotes";
        }
        if (problem.contains("expected <block end>") || problem.contains("<document start>")) {
            return "this line does not fit the lines above; check its indentation and where a quote or bracket closes";
        }
        return "this line cannot be read as YAML; check its indentation, quotes and brackets";
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
