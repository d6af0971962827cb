package org.liaison.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void noCommandIsAMisuseToldInOneLine() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("liaison: Missing command. Try: liaison --help");
    }

    @Test
    void anUnknownCommandIsAMisuse() {
        assertThat(run("fly")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aSettingWithoutAValueIsAMisuse() {
        assertThat(run("serve", "--server.port")).isEqualTo(2);
        assertThat(err.toString()).contains("Not a setting: '--server.port'");
    }

    @Test
    void ofASettingGivenTwiceTheLaterCounts() {
        assertThat(Settings.of(List.of("--a=1", "--b=2", "--a=3=4"), CommandSpec.create()))
                .containsExactly("--a=3=4", "--b=2");
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve");
    }

    private int run(String... arguments) {
        return CommandLineEntry.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
