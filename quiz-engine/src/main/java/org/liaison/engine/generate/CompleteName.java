package org.liaison.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.engine.generate.Outcome.Made;
import org.liaison.engine.generate.Outcome.Suppressed;
import org.liaison.engine.item.Kind;
import org.liaison.engine.item.ShortAnswer;

/** Leaves a word out of the name behind a short form, to be typed. */
record CompleteName(Workshop workshop) implements Strategy {

    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "at", "on");
    private static final int GAPS = 2;

    @Override
    public String name() {
        return "complete";
    }

    @Override
    public boolean fits(Fact fact) {
        return fact.relation().family() == Family.NAMING
                && fact.object().entity().isEmpty();
    }

    @Override
    public List<Outcome> make(Inquiry inquiry) {
        var fact = inquiry.fact();
        var words = List.of(workshop.pack().entity(fact.subject()).name().split(" "));
        var places = new ArrayList<Integer>();
        for (var place = 0; place < words.size(); place++) {
            if (isTelling(words.get(place), words)) {
                places.add(place);
            }
        }
        if (places.isEmpty() || words.size() < 2) {
            return List.of(new Suppressed(fact.id(), name(), "a name without a word that can be left out"));
        }
        var outcomes = new ArrayList<Outcome>();
        var dice = inquiry.dice(name());
        for (var place : dice.sample(places, GAPS)) {
            outcomes.add(new Made(item(fact, words, place, dice)));
        }
        return outcomes;
    }

    private static boolean isTelling(String word, List<String> words) {
        return word.length() > 2
                && !SMALL.contains(word)
                && word.chars().allMatch(Character::isLetter)
                && words.stream().filter(word::equals).count() == 1;
    }

    private ShortAnswer item(Fact fact, List<String> words, int place, Dice dice) {
        var gapped = new ArrayList<>(words);
        gapped.set(place, "____");
        var shortForm = workshop.wording().said(fact.object());
        var stem = Stems.GAP_IN_NAME.drawn(dice, shortForm, String.join(" ", gapped));
        var reason = workshop.reasons().ofKey(fact);
        var difficulty = Difficulty.of(workshop.pack(), fact, 0.3, 1, Difficulty.Format.RECALL);
        var key = words.get(place);
        var basis = workshop.basis(Kind.CLOZE, List.of(fact), name() + "." + (place + 1), stem + key, difficulty);
        return new ShortAnswer(basis, stem, key, List.of(), List.of(), reason.text(), reason.citations());
    }
}
