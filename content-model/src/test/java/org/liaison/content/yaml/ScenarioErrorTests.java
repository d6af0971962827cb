package org.liaison.content.yaml;

import static org.liaison.content.yaml.Slip.PATH;
import static org.liaison.content.yaml.Slip.SCENARIOS;

import org.junit.jupiter.api.Test;

/** What an author hears about situations. */
class ScenarioErrorTests {

    @Test
    void aScenarioBelongsToAKnownLesson() {
        Slip.in(SCENARIOS, "  lesson: boats\n", "  lesson: boots\n")
                .gives("scenarios.yaml:12: unknown lesson 'boots'; did you mean 'boats'?");
    }

    @Test
    void aScenarioAppliesKnownFacts() {
        Slip.in(SCENARIOS, "facts: [leave]", "facts: [leaf]")
                .gives("scenarios.yaml:9: unknown fact 'leaf'; did you mean 'leave'?");
    }

    @Test
    void aScenarioRestsOnKnownSentences() {
        Slip.in(SCENARIOS, "from: [bay.p2.s1]", "from: [bay.p2.s11]")
                .gives("scenarios.yaml:18: unknown sentence 'bay.p2.s11'; did you mean 'bay.p2.s1'?");
    }

    @Test
    void theRightAnswerIsNotAmongTheWrong() {
        Slip.in(SCENARIOS, "    - the Tide Clerk", "    - The  Harbor Board")
                .gives("scenarios.yaml:7: 'The  Harbor Board' is right and stands among the wrong; take one out");
    }

    @Test
    void anAnswerStandsOnce() {
        Slip.in(SCENARIOS, "    - the Tide Clerk", "    - the ferry office")
                .gives("scenarios.yaml:7: 'the ferry office' stands twice; keep it once");
    }

    @Test
    void aScenarioHasOneFormOfAnswer() {
        Slip.in(
                        SCENARIOS,
                        "  all right: [Gull Island, Seal Rock]",
                        "  all right: [Gull Island, Seal Rock]\n  right: Gull Island")
                .gives("scenarios.yaml:11: a scenario wants exactly one of 'right', 'all right' and 'in order', not 2");
    }

    @Test
    void aScenarioHasAnAnswer() {
        Slip.in(SCENARIOS, "  all right: [Gull Island, Seal Rock]\n", "")
                .gives("scenarios.yaml:11: a scenario wants exactly one of 'right', 'all right' and 'in order', not 0");
    }

    @Test
    void rightIsOneAnswer() {
        Slip.in(SCENARIOS, "  all right: [Gull", "  right: [Gull")
                .gives("scenarios.yaml:14: 'right' wants one answer; write 'all right' when there are several");
    }

    @Test
    void stepsHaveNoWrongAnswers() {
        Slip.in(SCENARIOS, "  why: Leave comes", "  wrong: [Buy a boat]\n  why: Leave comes")
                .gives("scenarios.yaml:25: steps to put in order have no wrong answers; take out 'wrong'");
    }

    @Test
    void oneStepIsNoOrder() {
        Slip.in(SCENARIOS, "    - Get a permit from the Office\n", "")
                .gives("scenarios.yaml:23: there is nothing to put in order; name at least two steps");
    }

    @Test
    void aChoiceNeedsAWrongAnswer() {
        Slip.in(SCENARIOS, "  wrong: [the Pilot Station]\n", "")
                .gives("scenarios.yaml:11: a scenario needs a wrong answer; add 'wrong' with what is tempting");
    }

    @Test
    void aScenarioIsDeclaredOnce() {
        Slip.in(SCENARIOS, "scenario: s02", "scenario: s01")
                .andIn(PATH, "[s01, s02]", "[s01]")
                .gives("scenarios.yaml:11: scenario 's01' is already declared at scenarios.yaml:1; rename one");
    }
}
