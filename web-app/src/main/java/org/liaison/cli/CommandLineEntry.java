package org.liaison.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.liaison.web.storage.StorageProblem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command and says how it ended: 0 done, 1 failed, 2 asked for in the wrong way. */
public final class CommandLineEntry {

    private CommandLineEntry() {}

    /** Runs a command with the process's own streams. */
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new LiaisonCommand())
                .setParameterExceptionHandler(CommandLineEntry::misused)
                .setExecutionExceptionHandler(CommandLineEntry::failed);
    }

    private static int misused(ParameterException problem, String[] args) {
        var command = problem.getCommandLine();
        say(command, problem.getMessage() + " Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        say(command, wording(problem));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What went wrong, not where in the program: the storage says it with what to do. */
    private static String wording(Throwable problem) {
        for (@Nullable Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageProblem storage) {
                return storage.getMessage() + ". " + storage.mend();
            }
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    private static void say(CommandLine command, String text) {
        PrintWriter err = command.getErr();
        err.println("liaison: " + text.lines().findFirst().orElse(text));
        err.flush();
    }
}
