package org.liaison.web.assignment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.liaison.content.Pack;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Presentation;
import org.liaison.engine.quiz.Assembly;
import org.liaison.web.quiz.Fields;
import org.liaison.web.quiz.Question;
import org.liaison.web.ruling.ItemVerdicts;
import org.springframework.stereotype.Component;

/** Draws forms of a quiz to look at before anybody takes it; the same ones each time, and other ones than learners get. */
@Component
class Previews {

    static final int FORMS = 3;

    private final Pack pack;
    private final Assembly assembly;
    private final ItemVerdicts verdicts;

    Previews(Pack pack, Assembly assembly, ItemVerdicts verdicts) {
        this.pack = pack;
        this.assembly = assembly;
        this.verdicts = verdicts;
    }

    /**
     * A form to look at.
     *
     * @param difficulty its mean predicted difficulty in percent
     * @param missing how many questions could not be drawn
     */
    public record Preview(int number, long difficulty, int missing, List<Question> questions) {}

    /** Three forms, as learners would see them: nothing in them tells an answer. */
    List<Preview> of(MadeQuiz quiz) {
        return IntStream.rangeClosed(1, FORMS)
                .mapToObj(number -> preview(quiz, number))
                .toList();
    }

    private Preview preview(MadeQuiz quiz, int number) {
        var seed = 31L * quiz.id().value().hashCode() + 7L * quiz.version() + number;
        var clearance = verdicts.clearance();
        var form = assembly.form(quiz.design().blueprint(pack).admitting(clearance::mayGrade), seed);
        var items = form.items().stream().map(clearance::asAsked).toList();
        return new Preview(number, Math.round(100 * form.difficulty()), form.missing(), questions(items, seed));
    }

    private static List<Question> questions(List<Item> items, long seed) {
        var total = items.size();
        return IntStream.range(0, total)
                .mapToObj(slot -> new Question(
                        slot + 1, total, Presentation.of(items.get(slot), seed), new Fields(Map.of()), "", ""))
                .toList();
    }
}
