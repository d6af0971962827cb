package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liaison.web.storage.SmallDatabase;
import tools.jackson.databind.json.JsonMapper;

/** The commands of administrators: backup, verify, restore, and serve where it must not start. */
class StorageCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private SmallDatabase database;

    @BeforeEach
    void makeDatabase() throws SQLException {
        database = SmallDatabase.of(folder, 2);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Path backedUp() {
        assertThat(run("backup", "--data-dir", folder.toString(), "--format", "json"))
                .isZero();
        return Path.of(
                JsonMapper.shared().readTree(out.toString()).path("backup").asString());
    }

    @Test
    void backupSaysWhatItHolds() {
        assertThat(run("backup", "--data-dir", folder.toString())).isZero();

        assertThat(out.toString())
                .contains(folder.resolve("backups").toString(), ": whole; 2 people, 0 attempts, 0 answers");
    }

    @Test
    void verifyTellsWholeFromDamaged() throws IOException {
        var backup = backedUp();
        assertThat(run("verify", backup.toString())).isZero();

        Files.writeString(backup, "gone");
        assertThat(run("verify", backup.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("not whole", "digest differs");
    }

    @Test
    void restoreGoesBackAndSaysWhereTheRestIs() throws SQLException {
        var backup = backedUp();
        database.addPerson("later");

        assertThat(run("restore", backup.toString(), "--data-dir", folder.toString()))
                .isZero();

        assertThat(database.logins()).containsExactly("person1", "person2");
        assertThat(out.toString()).contains("What was there before lies in " + folder.resolve("before-restore-"));
    }

    @Test
    void restoreOfNothingChangesNothing() throws SQLException {
        assertThat(run("restore", folder.resolve("none.db").toString(), "--data-dir", folder.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("There is no file").doesNotContain("\tat ");
        assertThat(database.logins()).hasSize(2);
    }

    @Test
    void rebuildFindsNothingToMendInADatabaseThatNobodyTouched() {
        assertThat(run("rebuild", "--check", "--liaison.data-dir=" + folder)).isZero();

        assertThat(out.toString()).contains("0 attempts: all that is kept of them follows from their answers.");
    }

    @Test
    void serveDoesNotStartOnADamagedDatabaseAndSaysWhatToDo() throws IOException {
        var backup = backedUp();
        Files.writeString(database.file(), "ruin".repeat(1000));

        assertThat(run("serve", "--liaison.data-dir=" + folder, "--server.port=0"))
                .isEqualTo(1);

        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("is damaged", "bin/liaison restore " + backup)
                .doesNotContain("Exception");
    }

    @Test
    void auditTellsWhetherTheLogIsAsItWasWritten() throws SQLException {
        backedUp();
        assertThat(run("audit", "--check", "--data-dir", folder.toString())).isZero();
        assertThat(out.toString()).contains("All 1 entries are as they were written.");

        database.run("DROP TRIGGER audit_entry_is_not_changed", "UPDATE audit_entry SET details = 'nothing'");
        assertThat(run("audit", "--check", "--data-dir", folder.toString(), "--format", "json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"sound\" : false", "\"firstBroken\" : 1");
        assertThat(run("audit", "--check", "--data-dir", folder.resolve("none").toString()))
                .isEqualTo(2);
    }

    @Test
    void aRestoreIsInTheLog() throws SQLException {
        assertThat(run("restore", backedUp().toString(), "--data-dir", folder.toString()))
                .isZero();

        assertThat(database.texts("SELECT action FROM audit_entry")).containsExactly("DATABASE_RESTORED");
        assertThat(run("audit", "--check", "--data-dir", folder.toString())).isZero();
    }

    @Test
    void aRehearsalOfAStartEndsByItself() {
        assertThat(run("rehearse")).isZero();

        assertThat(err.toString()).isEmpty();
    }
}
