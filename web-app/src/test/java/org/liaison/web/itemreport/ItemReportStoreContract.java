package org.liaison.web.itemreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.web.account.Accounts;
import org.liaison.web.account.People;
import org.liaison.web.account.PersonId;
import org.liaison.web.account.Role;
import org.liaison.web.quiz.AttemptKind;
import org.liaison.web.quiz.Attempts;
import org.liaison.web.quiz.QuizPlan;
import org.liaison.web.quiz.Sitting;
import org.springframework.beans.factory.annotation.Autowired;

/** What must hold for reports on either database. */
abstract class ItemReportStoreContract {

    private static final Instant NOON = Instant.ofEpochMilli(1_790_000_000_123L);

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Pack pack;

    @Autowired
    private ItemReports reports;

    @Test
    void aReportIsKeptAsItCame() {
        var sitting = sitting(1);
        var report = report(sitting, 0, Reason.UNCLEAR, "Who is “it”?\nÅ", NOON);
        assertThat(reports.add(report)).isTrue();
        assertThat(reports.by(sitting.person())).containsExactly(report);
        assertThat(reports.withId(report.id())).contains(report);
        assertThat(reports.withId(ReportId.random())).isEmpty();
    }

    @Test
    void theSameReasonForTheSameQuestionIsKeptOnceAsItCameFirst() {
        var sitting = sitting(1);
        var first = report(sitting, 0, Reason.OUTDATED, "First", NOON);
        assertThat(reports.add(first)).isTrue();
        assertThat(reports.add(report(sitting, 0, Reason.OUTDATED, "Second", NOON.plusSeconds(1))))
                .isTrue();
        assertThat(reports.by(sitting.person())).containsExactly(first);
        var other = report(sitting, 0, Reason.SLIP, "", NOON.plusSeconds(2));
        assertThat(reports.add(other)).isTrue();
        assertThat(reports.by(sitting.person())).containsExactly(first, other);
    }

    @Test
    void nobodyReportsMoreThanTwentyProblemsWithinADay() {
        var sitting = sitting(10);
        for (var slot = 0; slot < ItemReports.MOST_A_DAY / 2; slot++) {
            for (var reason : List.of(Reason.WRONG_KEY, Reason.SECOND_ANSWER)) {
                assertThat(reports.add(report(sitting, slot, reason, "", NOON))).isTrue();
            }
        }
        var more = report(sitting, 0, Reason.OTHER, "More", NOON.plusSeconds(60));
        assertThat(reports.add(more)).isFalse();
        assertThat(reports.add(report(sitting, 0, Reason.WRONG_KEY, "Again", NOON)))
                .isTrue();
        assertThat(reports.by(sitting.person())).hasSize(ItemReports.MOST_A_DAY);
        assertThat(reports.add(report(sitting, 0, Reason.OTHER, "More", NOON.plus(Duration.ofDays(1)))))
                .isTrue();
    }

    @Test
    void theNewestComeFirstPageByPage() {
        var sitting = sitting(1);
        var later = NOON.plus(Duration.ofDays(3000));
        var one = report(sitting, 0, Reason.UNCLEAR, "", later);
        var two = report(sitting, 0, Reason.SLIP, "", later.plusSeconds(1));
        reports.add(one);
        reports.add(two);
        assertThat(reports.newest(2, 0)).containsExactly(two, one);
        assertThat(reports.newest(1, 1)).containsExactly(one);
    }

    private static ItemReport report(Sitting sitting, int slot, Reason reason, String comment, Instant at) {
        return new ItemReport(
                ReportId.random(), sitting.id(), slot, sitting.item(slot).id(), sitting.person(), reason, comment, at);
    }

    private Sitting sitting(int items) {
        var facts = pack.lessons().stream()
                .flatMap(lesson -> lesson.facts().stream())
                .distinct()
                .toList();
        var plan = new QuizPlan(AttemptKind.PRACTICE, "Any", Optional.empty(), facts, items);
        return attempts.sitting(attempts.start(freshPerson(), plan).orElseThrow())
                .orElseThrow();
    }

    private PersonId freshPerson() {
        var login = "r-" + UUID.randomUUID();
        accounts.add(login, "A Reporter", Set.of(Role.LEARNER));
        return people.withLogin(login).orElseThrow().id();
    }
}
