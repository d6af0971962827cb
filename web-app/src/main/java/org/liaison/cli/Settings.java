package org.liaison.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Settings as they are given on the command line: {@code --key=value}. */
final class Settings {

    private Settings() {}

    /**
     * The settings, each once: a setting given twice means the later one, where Spring would join both values.
     *
     * @throws ParameterException if an argument is not a setting
     */
    static List<String> of(List<String> arguments, CommandSpec spec) {
        Map<String, String> last = new LinkedHashMap<>();
        for (var argument : arguments) {
            if (!argument.matches("--[A-Za-z][\\w.\\[\\]-]*=.*")) {
                throw new ParameterException(spec.commandLine(), "Not a setting: '" + argument + "'.");
            }
            last.put(argument.substring(0, argument.indexOf('=')), argument);
        }
        return List.copyOf(last.values());
    }
}
