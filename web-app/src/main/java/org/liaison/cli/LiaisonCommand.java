package org.liaison.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands; it does nothing by itself. */
@Command(
        name = "liaison",
        description = "Training in security cooperation, made from a graph of cited facts.",
        mixinStandardHelpOptions = true,
        version = "liaison 1.0.0",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            GenerateCommand.class,
            LintCommand.class,
            QuizCommand.class,
            AnalyseCommand.class,
            ScheduleCommand.class,
            SimulateCommand.class,
            BackupCommand.class,
            VerifyCommand.class,
            RestoreCommand.class,
            MigrateCommand.class,
            RebuildCommand.class,
            AuditCommand.class,
            RehearseCommand.class
        })
final class LiaisonCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command.");
    }
}
