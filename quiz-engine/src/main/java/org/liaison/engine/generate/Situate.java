package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Scenario;
import org.liaison.content.SentenceId;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;

/** Asks the situations that the author of the pack wrote for a fact. */
final class Situate implements Strategy {

    private final Workshop workshop;
    private final Map<FactId, List<Scenario>> scenarios;

    Situate(Workshop workshop) {
        this.workshop = workshop;
        scenarios = workshop.pack().scenarios().stream()
                .collect(Collectors.groupingBy(scenario -> scenario.facts().get(0)));
    }

    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public boolean fits(Fact fact) {
        return scenarios.containsKey(fact.id());
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        return scenarios.getOrDefault(fact.id(), List.of()).stream()
                .<Outcome>map(scenario -> new Made(item(scenario, inquiry.seed())))
                .toList();
    }

    private Item item(Scenario scenario, long seed) {
        var template = name() + "." + scenario.id();
        var facts = scenario.facts().stream().map(workshop.pack()::fact).toList();
        var difficulty = Difficulty.of(workshop.pack(), facts.get(0), 0.6, facts.size(), Difficulty.Format.APPLY);
        if (scenario.form() == Scenario.Form.ORDER) {
            return ordering(scenario, facts, template, difficulty);
        }
        var options = options(scenario, Dice.of(seed, template));
        var content = Workshop.content(scenario.ask(), options);
        var basis = workshop.basis(Kind.SCENARIO, facts, template, content, difficulty);
        return scenario.form() == Scenario.Form.ONE
                ? new Choice(basis, scenario.ask(), options)
                : new MultipleChoice(basis, scenario.ask() + Stems.SELECT_ALL, options);
    }

    private Ordering ordering(Scenario scenario, List<Fact> facts, String template, double difficulty) {
        var steps = scenario.right().stream()
                .map(step -> new Ordering.Step(
                        step.text(), step.why().isBlank() ? scenario.why() : step.why(), scenario.citations()))
                .toList();
        var content = scenario.ask() + scenario.right();
        var basis = workshop.basis(Kind.ORDERING, facts, template, content, difficulty);
        return new Ordering(basis, scenario.ask(), steps, scenario.why());
    }

    private static List<Option> options(Scenario scenario, Dice dice) {
        List<SentenceId> citations = scenario.citations();
        var options = new ArrayList<Option>();
        scenario.right()
                .forEach(right -> options.add(
                        new Option(Wording.capitalized(right.text()), true, scenario.why(), citations, null, null)));
        scenario.wrong()
                .forEach(wrong -> options.add(
                        new Option(Wording.capitalized(wrong.text()), false, wrong.why(), citations, null, null)));
        return dice.shuffled(options);
    }
}
