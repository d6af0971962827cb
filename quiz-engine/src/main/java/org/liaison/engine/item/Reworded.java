package org.liaison.engine.item;

/**
 * Gives an item another stem. It becomes another item of the same fact and template, since learners read something else; what can be
 * responded, what is right and why stay the same.
 */
public record Reworded(String stem) implements Item.Cases<Item> {

    /** The longest stem in letters. */
    public static final int LONGEST = 600;

    public Reworded {
        if (stem.isBlank() || stem.length() > LONGEST) {
            throw new IllegalArgumentException("A stem of " + stem.length() + " letters");
        }
    }

    private Basis basis(Item item) {
        var basis = item.basis();
        var id = ItemId.of(
                item.fact(), item.id().template(), "reworded " + item.id().variant() + "\n" + stem);
        return new Basis(id, basis.kind(), basis.facts(), basis.citations(), basis.difficulty(), basis.gradable());
    }

    @Override
    public Item choice(Choice item) {
        return new Choice(basis(item), stem, item.options());
    }

    @Override
    public Item multipleChoice(MultipleChoice item) {
        return new MultipleChoice(basis(item), stem, item.options());
    }

    @Override
    public Item trueFalse(TrueFalse item) {
        return new TrueFalse(
                basis(item),
                stem,
                item.holds(),
                item.part(),
                item.reason(),
                item.citations(),
                item.claim(),
                item.corrections());
    }

    @Override
    public Item matching(Matching item) {
        return new Matching(basis(item), stem, item.rows(), item.choices());
    }

    @Override
    public Item ordering(Ordering item) {
        return new Ordering(basis(item), stem, item.inOrder(), item.reason());
    }

    @Override
    public Item shortAnswer(ShortAnswer item) {
        return new ShortAnswer(
                basis(item), stem, item.key(), item.aliases(), item.others(), item.reason(), item.citations());
    }
}
