package org.liaison.content.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.liaison.content.yaml.Value.Block;
import org.liaison.content.yaml.Value.Entry;
import org.liaison.content.yaml.Value.Items;
import org.liaison.content.yaml.Value.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the text of one file into values that know their lines.
 *
 * <p>YAML is used for data only: every scalar is text, and tags, anchors and aliases are refused. Size and depth are limited,
 * so that no file can exhaust the reader.
 */
final class YamlFile {

    /** The most characters one file may have. */
    static final int MOST_CHARACTERS = 2_000_000;

    /** How deep blocks and lists may stand in each other. */
    static final int MOST_LEVELS = 20;

    private final String name;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlFile(String name, String text, Problems problems) {
        this.name = name;
        this.problems = problems;
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /** What the file holds, if it can be read at all; otherwise the problem is noted at its line. */
    static Optional<Value> read(String name, String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.error(
                    new At(name, 1),
                    "this file has more than " + MOST_CHARACTERS + " characters; split it into several");
            return Optional.empty();
        }
        var odd = SyntaxSlip.unpairedSurrogate(name, text);
        if (odd.isPresent()) {
            odd.get().report(problems);
            return Optional.empty();
        }
        try {
            return new YamlFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text, problems).document();
        } catch (YamlEngineException e) {
            SyntaxSlip.in(name, text, e).report(problems);
            return Optional.empty();
        }
    }

    private Optional<Value> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            problems.error(new At(name, 1), "this file is empty; write it or take it out of pack.yaml");
            return Optional.empty();
        }
        var value = value(events.next(), 1);
        events.next();
        var end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            problems.error(at(end), "a second document begins here; take out the line '---'");
        }
        return Optional.of(value);
    }

    private Value value(Event event, int level) {
        var at = at(event);
        if (event.getEventId() == Event.ID.Alias) {
            problems.error(
                    at, "'*' repeats another place, which a pack does not allow; write it out or put it in quotes");
            return new Text(at, "?");
        }
        refuseAnchorAndTag((NodeEvent) event, at);
        if (event instanceof ScalarEvent scalar) {
            return new Text(at, scalar.getValue());
        }
        if (level > MOST_LEVELS) {
            return tooDeep(at);
        }
        return event.getEventId() == Event.ID.SequenceStart ? items(at, level) : block(at, level);
    }

    private void refuseAnchorAndTag(NodeEvent event, At at) {
        if (event.getAnchor().isPresent()) {
            problems.error(
                    at, "'&' names a place to repeat, which a pack does not allow; put it in quotes if it is text");
        }
        var tag = event instanceof ScalarEvent scalar ? scalar.getTag() : tagOf(event);
        if (tag.isPresent()) {
            problems.error(
                    at, "words that begin with '!' are a YAML tag, which a pack does not allow; put them in quotes");
        }
    }

    private static Optional<String> tagOf(NodeEvent event) {
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private Value items(At at, int level) {
        var items = new ArrayList<Value>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, level + 1));
        }
        return new Items(at, items);
    }

    private Value block(At at, int level) {
        var entries = new ArrayList<Entry>();
        var seen = new HashMap<String, At>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = value(event, level + 1);
            var value = value(events.next(), level + 1);
            if (key instanceof Text text && isNew(text, seen)) {
                entries.add(new Entry(text, value));
            }
        }
        return new Block(at, entries);
    }

    private boolean isNew(Text key, Map<String, At> seen) {
        var before = seen.putIfAbsent(key.text(), key.at());
        if (before != null) {
            problems.error(
                    key.at(), "'" + key + "' stands twice here, first in line " + before.line() + "; keep one of them");
        }
        return before == null;
    }

    private Value tooDeep(At at) {
        problems.error(at, "this is nested more than " + MOST_LEVELS + " levels deep; a pack needs far fewer");
        for (var open = 1; open > 0; ) {
            open += switch (events.next().getEventId()) {
                case SequenceStart, MappingStart -> 1;
                case SequenceEnd, MappingEnd -> -1;
                default -> 0;
            };
        }
        return new Text(at, "?");
    }

    private At at(Event event) {
        return new At(name, event.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }
}
