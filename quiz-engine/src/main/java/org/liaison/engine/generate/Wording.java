package org.liaison.engine.generate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Phrasing;
import org.liaison.content.Relation;
import org.liaison.content.RelationId;
import org.liaison.content.Sort;
import org.liaison.content.Thing;

/** Says and asks facts in plain English, from the templates of their relations. */
final class Wording {

    private final Pack pack;
    private final Map<String, Template> ofOne = new HashMap<>();
    private final Map<String, Template> ofSeveral = new HashMap<>();

    Wording(Pack pack) {
        this.pack = pack;
        var relations = new HashMap<RelationId, Relation>();
        pack.facts().forEach(fact -> relations.putIfAbsent(fact.relation().id(), fact.relation()));
        relations.values().forEach(relation -> add(relation.phrasing()));
    }

    private void add(Phrasing phrasing) {
        Stream.of(
                        Stream.of(phrasing.says(), phrasing.does()),
                        phrasing.asksObject().stream(),
                        phrasing.asksSubject().stream(),
                        phrasing.situations().stream())
                .flatMap(written -> written)
                .forEach(written -> {
                    ofOne.put(written, Template.of(written, false));
                    ofSeveral.put(written, Template.of(written, true));
                });
    }

    /** A fact as a sentence, with capital and full stop; a short form is said of the full name. */
    String statement(Fact fact) {
        return statement(fact, pack.entity(fact.subject()), fact.object());
    }

    /** What the fact would say of another subject or object. */
    String statement(Fact fact, Entity subject, Thing object) {
        var name = fact.relation().family() == Family.NAMING ? subject.inSentence() : said(subject);
        var filling = new Template.Filling(name, said(fact, object), "", fact.scope());
        return sentence(fill(fact.relation().phrasing().says(), subject.plural(), filling));
    }

    /** The same as a statement to be judged: about the source, where there may be more in the world than it names. */
    String judged(Fact fact, Entity subject, Thing object) {
        var statement = statement(fact, subject, object);
        if (!fact.relation().isAboutTheSource()) {
            return statement;
        }
        return "According to the source, "
                + (statement.startsWith("The ") ? "the " + statement.substring(4) : statement);
    }

    /** A question whose answer is the object of the fact. */
    String askObject(Fact fact, String template) {
        return question(template, pack.entity(fact.subject()), "", "", fact.scope());
    }

    /** A question whose answer is the subject of the fact; {@code sort} is what sort of thing all options are. */
    String askSubject(Fact fact, String template, Sort sort) {
        return question(template, pack.entity(fact.subject()), said(fact.object()), which(sort), fact.scope());
    }

    /**
     * A question whose answer is the object of the fact, with its subject not named but told by another fact: in the question
     * itself, or {@code before} it in a sentence of its own where that reads well.
     */
    String askObjectOfTold(Fact fact, String template, Fact told, boolean before) {
        var isPerson = pack.entity(fact.subject()).sort() == Sort.PERSON;
        var apart = !isPerson && (before || template.contains("that {s}")) && !template.contains("of {s}");
        var meant =
                isPerson ? "the one who " + predicate(told, false) : "the organization that " + predicate(told, false);
        var question =
                capitalized(fill(template, false, new Template.Filling(apart ? "it" : meant, "", "", fact.scope())));
        return apart ? "One organization " + predicate(told, false) + ". " + question : question;
    }

    private String question(String template, Entity subject, String object, String which, String scope) {
        return capitalized(fill(template, subject.plural(), new Template.Filling(said(subject), object, which, scope)));
    }

    private static String which(Sort sort) {
        return switch (sort) {
            case PERSON -> "Who";
            case ORGANIZATION -> "Which organization";
            case DOCUMENT -> "Which document";
            case PLACE -> "Which place";
            case CONCEPT -> "Which of these";
        };
    }

    /** An entity inside a sentence: by its short form where it has one. */
    static String said(Entity entity) {
        if (entity.shortName() == null) {
            return entity.inSentence();
        }
        var takesArticle = entity.article() && (entity.sort() != Sort.ORGANIZATION || entity.plural());
        return takesArticle ? "the " + entity.shortName() : entity.shortName();
    }

    /** What stands, or might stand, as the object of a fact; by its full name where the short one would tell whose it is. */
    String said(Fact fact, Thing object) {
        return object instanceof Thing.Ref ref && readsWithin(fact)
                ? pack.entity(ref.id()).inSentence()
                : said(object);
    }

    /** Whether the object reads within the name of the subject, as in "ITAR Part 121 belongs to the ITAR". */
    boolean readsWithin(Fact fact) {
        return fact.object() instanceof Thing.Ref ref
                && (" " + pack.entity(fact.subject()).label() + " ")
                        .contains(" " + pack.entity(ref.id()).label() + " ");
    }

    String said(Thing thing) {
        return thing instanceof Thing.Phrase phrase
                ? phrase.text()
                : said(pack.entity(thing.entity().orElseThrow()));
    }

    /** The statement up to its object, such as "USASAC sits in"; for templates that end with the object. */
    String opening(Fact fact) {
        var subject = pack.entity(fact.subject());
        var filling = new Template.Filling(said(subject), "", "", "");
        return capitalized(fill(fact.relation().phrasing().says(), subject.plural(), filling)
                .strip());
    }

    /** What the fact says of its subject, as of several: "sit in Washington, DC". */
    String predicate(Fact fact) {
        return predicate(fact, true);
    }

    /** What the fact says of its own subject: "sits in Washington, DC". */
    String ownPredicate(Fact fact) {
        return predicate(fact, pack.entity(fact.subject()).plural());
    }

    /** What the fact says of one subject, whatever the condition: "sits in Washington, DC". */
    String duty(Fact fact) {
        return predicate(fact, false, "");
    }

    /** What the fact says of its subject, as of one or of several. */
    String predicate(Fact fact, boolean plural) {
        return predicate(fact, plural, fact.scope());
    }

    private String predicate(Fact fact, boolean plural, String scope) {
        var filling = new Template.Filling("", said(fact, fact.object()), "", scope);
        return fill(fact.relation().phrasing().does(), plural, filling);
    }

    private String fill(String written, boolean plural, Template.Filling filling) {
        var known = (plural ? ofSeveral : ofOne).get(written);
        return (known == null ? Template.of(written, plural) : known).fill(filling);
    }

    private static String sentence(String words) {
        return capitalized(words.endsWith(".") ? words : words + ".");
    }

    /** The text with its first letter in upper case. */
    static String capitalized(String text) {
        if (text.isEmpty() || (text.charAt(0) >= 'A' && text.charAt(0) <= 'Z')) {
            return text;
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
