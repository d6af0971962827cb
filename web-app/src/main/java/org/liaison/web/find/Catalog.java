package org.liaison.web.find;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.content.Term;
import org.liaison.engine.generate.Statements;
import org.liaison.web.find.Entry.Kind;

/** Everything in a pack that can be found. */
final class Catalog {

    private final Pack pack;
    private final Statements statements;

    private Catalog(Pack pack) {
        this.pack = pack;
        this.statements = Statements.of(pack);
    }

    static List<Entry> of(Pack pack) {
        var catalog = new Catalog(pack);
        return Stream.of(
                        pack.entities().stream().map(catalog::entry),
                        pack.facts().stream().map(catalog::entry),
                        pack.terms().stream().map(Catalog::entry),
                        pack.lessons().stream().flatMap(Catalog::entries))
                .flatMap(entries -> entries)
                .toList();
    }

    private Entry entry(Entity entity) {
        var title = entity.label().equals(entity.name()) ? entity.name() : entity.name() + " (" + entity.label() + ")";
        var names = entity.names().collect(Collectors.joining("\n"));
        var says = pack.factsAbout(entity.id()).stream()
                .filter(fact -> fact.relation().family() != Family.NAMING)
                .limit(2)
                .map(statements::say)
                .collect(Collectors.joining(" "));
        return new Entry(Kind.STAKEHOLDER, title, names, says, "/stakeholders/" + entity.id());
    }

    private Entry entry(Fact fact) {
        var subject = pack.entity(fact.subject());
        var address = "/stakeholders/" + subject.id()
                + (fact.relation().family() == Family.NAMING ? "" : "#fact-" + fact.id());
        return new Entry(Kind.FACT, "", "", statements.say(fact), address);
    }

    private static Entry entry(Term term) {
        var text = term.remark().isEmpty() ? term.meaning() : term.meaning() + ": " + term.remark();
        return new Entry(Kind.TERM, term.shortForm(), "", text, "/glossary#" + TermLine.anchor(term));
    }

    /** The title with the goals, and each paragraph. */
    private static Stream<Entry> entries(Lesson lesson) {
        var address = "/learn/" + lesson.id();
        var goals = String.join("; ", lesson.goals());
        return Stream.concat(
                Stream.of(new Entry(Kind.LESSON, lesson.title(), "", goals, address)),
                Arrays.stream(lesson.text().split("\\n\\s*\\n"))
                        .map(Catalog::plain)
                        .filter(text -> !text.isBlank())
                        .map(text -> new Entry(Kind.LESSON, lesson.title(), "", text, address + "#text")));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^(#+|[-*]|\\d+\\.)\\s+", "")
                .replaceAll("[*_`]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
