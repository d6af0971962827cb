package org.liaison.web.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.liaison.content.Fact;
import org.liaison.content.LessonId;
import org.liaison.engine.generate.Generator;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Response;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.web.quiz.Explanations;
import org.liaison.web.ruling.Clearance;
import org.liaison.web.ruling.ItemVerdicts;
import org.springframework.stereotype.Component;

/**
 * The questions after the sections of lessons, made from the very facts that the section states.
 *
 * <p>Each is made when it is first wanted and stays the same. What may not be graded is not asked here either.
 */
@Component
class SectionChecks {

    private static final int DRAWS = 8;

    private final Generator generator;
    private final Explanations explanations;
    private final ItemVerdicts verdicts;
    private final Map<Section, Optional<Item>> items = new ConcurrentHashMap<>();

    private record Section(LessonId lesson, int place) {}

    SectionChecks(Generator generator, Explanations explanations, ItemVerdicts verdicts) {
        this.verdicts = verdicts;
        this.generator = generator;
        this.explanations = explanations;
    }

    /** The questions of a lesson by their sections, counted from 1; a section whose facts yield none has none. */
    Map<Integer, Check> of(LessonPage page) {
        Map<Integer, Check> checks = new TreeMap<>();
        var clearance = verdicts.clearance();
        for (var place = 1; place <= page.groups().size(); place++) {
            var open = open(page, place, clearance, "");
            open.ifPresent(check -> checks.put(check.place(), check));
        }
        return checks;
    }

    /** The question of a section with this answer explained, or asked again when it is none; empty where there is no such question. */
    Optional<Check> answered(LessonPage page, int place, String answer) {
        var response = Response.of(answer);
        var clearance = verdicts.clearance();
        return item(page, place, clearance)
                .flatMap(item -> response.isBlank() || !item.accepts(response)
                        ? open(page, place, clearance, item instanceof Choice ? "check.problem" : "check.problem.typed")
                        : Optional.of(new Check(
                                place,
                                about(page, place),
                                explanations.shown(item),
                                explanations.of(item, response),
                                "")));
    }

    private Optional<Check> open(LessonPage page, int place, Clearance clearance, String problem) {
        return item(page, place, clearance)
                .map(item -> new Check(place, about(page, place), explanations.shown(item), null, problem));
    }

    private static String about(LessonPage page, int place) {
        var group = page.groups().get(place - 1);
        return group.shortName().isEmpty() ? group.name() : group.shortName();
    }

    /** What a reviewer has blocked is not asked; its section goes without. */
    private Optional<Item> item(LessonPage page, int place, Clearance clearance) {
        return item(page, place).filter(clearance::mayPractice);
    }

    private Optional<Item> item(LessonPage page, int place) {
        return place < 1 || place > page.groups().size()
                ? Optional.empty()
                : items.computeIfAbsent(new Section(page.lesson().id(), place), section -> made(page, section));
    }

    /** One answer out of several is quick to give; where the facts yield none, one that is short to type. */
    private Optional<Item> made(LessonPage page, Section section) {
        return made(page, section, Choice.class).or(() -> made(page, section, ShortAnswer.class));
    }

    private Optional<Item> made(LessonPage page, Section section, Class<? extends Item> form) {
        var seed = (section.lesson() + " " + section.place()).hashCode();
        return page.groups().get(section.place() - 1).cards().stream()
                .map(LessonPage.Card::fact)
                .filter(Fact::isGradable)
                .flatMap(fact -> generator.one(fact, item -> isWanted(item, form), seed, DRAWS).stream())
                .findFirst();
    }

    private static boolean isWanted(Item item, Class<? extends Item> form) {
        return form.isInstance(item) && item.basis().gradable();
    }
}
