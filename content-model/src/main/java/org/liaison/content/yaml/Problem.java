package org.liaison.content.yaml;

/**
 * Something to mend in a pack, or to look at.
 *
 * @param file the file, relative to the pack's folder
 * @param line the line, counted from 1
 * @param message what is wrong and how to mend it, in one sentence
 */
public record Problem(Severity severity, String file, int line, String message) implements Comparable<Problem> {

    /** An error keeps the pack from loading; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    @Override
    public int compareTo(Problem other) {
        var byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
