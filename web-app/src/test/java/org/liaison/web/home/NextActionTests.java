package org.liaison.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liaison.content.Stage;
import org.liaison.content.Stage.Rules;
import org.liaison.content.Stage.Step;
import org.liaison.engine.attempt.Mode;
import org.liaison.web.home.NextAction.Kind;
import org.liaison.web.onboarding.Conditions;
import org.liaison.web.onboarding.Journey;
import org.liaison.web.onboarding.StepState;

class NextActionTests {

    @Test
    void questionsTakenTheUsualWayStartAtOnce() {
        var action = action(new Conditions(Mode.DEFERRED, 0, false, 0, 0, false));
        assertThat(action.kind()).isEqualTo(Kind.ANSWER);
        assertThat(action.starts()).isTrue();
    }

    @Test
    void rulesAreReadBeforeTheStart() {
        var action = action(new Conditions(Mode.DEFERRED, 30, false, 3, 1, false));
        assertThat(action.kind()).isEqualTo(Kind.ANSWER);
        assertThat(action.starts()).isFalse();
        assertThat(action.path()).isEqualTo("/onboarding/check");
    }

    @Test
    void whenAllAttemptsAreUsedSomebodyHasToBeAsked() {
        var action = action(new Conditions(Mode.DEFERRED, 30, false, 3, 3, false));
        assertThat(action.kind()).isEqualTo(Kind.ASK);
        assertThat(action.starts()).isFalse();
    }

    private static NextAction action(Conditions conditions) {
        var step = new Step(
                "check",
                Stage.Kind.CHECK,
                "A check",
                List.of(),
                10,
                80,
                10,
                List.of(),
                new Rules(Optional.empty(), 0, 0));
        var task = new Journey.Task(
                step,
                StepState.OPEN,
                true,
                1,
                Optional.empty(),
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                conditions);
        var stage = new Stage("day-1", "Day 1", 1, "You are ready.", List.of(step));
        return NextAction.of(Optional.empty(), new Journey(List.of(new Journey.Leg(stage, true, List.of(task)))));
    }
}
