package org.liaison.cli;

import java.util.concurrent.Callable;
import org.liaison.engine.memory.simulation.Course;
import org.liaison.engine.memory.simulation.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares ways of practicing on virtual learners. */
@Command(
        name = "simulate",
        description = {
            "Compares our schedule with fixed intervals and with massed practice on virtual learners.",
            "They forget as the scheduler assumes, each a little differently: this tests the scheduling and is no evidence on people."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the comparison was printed", "2:wrong usage"})
final class SimulateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--weeks", description = "How long they practice (${DEFAULT-VALUE}).", defaultValue = "8")
    private int weeks = 8;

    @Option(names = "--learners", description = "How many learners (${DEFAULT-VALUE}).", defaultValue = "200")
    private int learners = 200;

    @Option(names = "--facts", description = "How many facts to learn (${DEFAULT-VALUE}).", defaultValue = "200")
    private int facts = 200;

    @Option(names = "--minutes", description = "The minutes a day (${DEFAULT-VALUE}).", defaultValue = "5")
    private int minutes = 5;

    @Option(names = "--seed", description = "The seed of all chance (${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        require("--weeks", weeks, 520);
        require("--learners", learners, 100_000);
        require("--facts", facts, 10_000);
        require("--minutes", minutes, 24 * 60);
        var simulation = new Simulation(Course.of(weeks, facts, minutes), learners, seed);
        var view = SimulationView.of(simulation, simulation.run(this::report));
        spec.commandLine().getOut().println(format == Format.json ? Json.of(view) : view.text());
        return 0;
    }

    private void require(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new ParameterException(spec.commandLine(), option + " must be from 1 to " + most + ".");
        }
    }

    /** Says ten times how far it is. */
    private void report(int done) {
        var tenth = Math.max(1, learners / 10);
        if (learners >= 50 && done % tenth == 0) {
            var err = spec.commandLine().getErr();
            err.println(done + " of " + learners + " learners");
            err.flush();
        }
    }
}
