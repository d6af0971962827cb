package org.liaison.content.yaml;

import java.util.List;
import java.util.Optional;
import org.liaison.content.Term;

/** Reads the short forms. */
final class GlossaryFile {

    private GlossaryFile() {}

    static List<Term> read(Value file, Index index) {
        return Blocks.in(file, "short forms", index.problems).stream()
                .flatMap(item -> term(item, index).stream())
                .toList();
    }

    private static Optional<Term> term(Value item, Index index) {
        return Fields.of(item, "a short form", index.problems, "short", "means", "entity", "spelled out", "remark")
                .flatMap(fields -> {
                    var shortForm = index.terms.declare(fields, "short");
                    var means = fields.need("means");
                    var spelledOut = fields.yes("spelled out", true);
                    var remark = fields.textOr("remark", "");
                    var entity = fields.text("entity").flatMap(index.entities::refer);
                    return shortForm.map(form -> new Term(form, means, spelledOut, entity.orElse(null), remark));
                });
    }
}
