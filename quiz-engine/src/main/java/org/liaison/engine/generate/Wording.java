package org.liaison.engine.generate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Sort;
import org.liaison.content.Thing;

/** Says and asks facts in plain English, from the templates of their relations. */
final class Wording {

    private static final Pattern NUMBER = Pattern.compile("<([^<>|]*)\\|([^<>|]*)>");

    private final Pack pack;

    Wording(Pack pack) {
        this.pack = pack;
    }

    /** A fact as a sentence, with capital and full stop; a short form is said of the full name. */
    String statement(Fact fact) {
        var subject = pack.entity(fact.subject());
        if (fact.relation().family() != Family.NAMING) {
            return statement(fact, subject, fact.object());
        }
        var says = fact.relation().phrasing().says().replace("{s}", subject.inSentence());
        return sentence(fill(says, subject, said(fact.object()), fact.scope()), ".");
    }

    /** What the fact would say of another subject or object. */
    String statement(Fact fact, Entity subject, Thing object) {
        var name = fact.relation().family() == Family.NAMING ? subject.inSentence() : said(subject);
        return sentence(fill(fact.relation().phrasing().says(), subject, name, said(object), fact.scope()), ".");
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
        return sentence(fill(template, pack.entity(fact.subject()), "", fact.scope()), "");
    }

    /** A question whose answer is the subject of the fact; {@code sort} is what sort of thing all options are. */
    String askSubject(Fact fact, String template, Sort sort) {
        var filled = fill(
                template.replace("{Which}", which(sort)),
                pack.entity(fact.subject()),
                said(fact.object()),
                fact.scope());
        return sentence(filled, "");
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

    String said(Thing thing) {
        return thing instanceof Thing.Phrase phrase
                ? phrase.text()
                : said(pack.entity(thing.entity().orElseThrow()));
    }

    /** The statement up to its object, such as "USASAC sits in"; for templates that end with the object. */
    String opening(Fact fact) {
        var says = fact.relation().phrasing().says();
        var opening = says.substring(0, says.length() - "{o}".length()).replace(" {scope}", "");
        var subject = pack.entity(fact.subject());
        return capitalized(
                agree(opening, subject.plural()).replace("{s}", said(subject)).strip());
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
        return predicate(fact, plural, fact.scope().isEmpty() ? "" : " " + fact.scope());
    }

    private String predicate(Fact fact, boolean plural, String condition) {
        var does = agree(fact.relation().phrasing().does(), plural);
        var filled =
                does.contains("{scope}") ? does.replace(" {scope}", condition) : does.replace("{o}", "{o}" + condition);
        return filled.replace("{o}", said(fact.object()));
    }

    private static String fill(String template, Entity subject, String object, String scope) {
        return fill(template, subject, said(subject), object, scope);
    }

    private static String fill(String template, Entity subject, String name, String object, String scope) {
        var agreed = agree(template, subject.plural());
        var condition = scope.isEmpty() ? "" : " " + scope;
        if (agreed.contains("{scope}")) {
            agreed = agreed.replace(" {scope}", condition).replace("{scope}", scope);
        } else if (agreed.contains("{o}")) {
            agreed = agreed.replace("{o}", "{o}" + condition);
        } else {
            agreed = agreed.replaceFirst("\\?$", java.util.regex.Matcher.quoteReplacement(condition + "?"));
        }
        return agreed.replace("{s}", name).replace("{o}", object);
    }

    private static String agree(String template, boolean plural) {
        return template.indexOf('<') < 0 ? template : NUMBER.matcher(template).replaceAll(plural ? "$2" : "$1");
    }

    private static String sentence(String words, String end) {
        return capitalized(words) + (words.endsWith(".") ? "" : end);
    }

    /** The text with its first letter in upper case. */
    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
