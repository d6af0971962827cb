package org.liaison.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.liaison.web.storage.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether backups can be relied on. */
@Command(
        name = "verify",
        description = "Tells whether backups are whole: their digest, every page, every index, every reference.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all are whole", "1:one is not", "2:wrong usage"})
final class VerifyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "BACKUP", description = "Files that the backup command has written.")
    private List<Path> files = List.of();

    @Option(names = "--format", description = "text or json (${DEFAULT-VALUE}).", defaultValue = "text")
    private Format format = Format.text;

    @Override
    public Integer call() {
        return files.stream()
                .map(file -> BackupView.of(new Backup(file)).print(spec, format))
                .reduce(0, Math::max);
    }
}
