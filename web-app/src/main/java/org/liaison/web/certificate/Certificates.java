package org.liaison.web.certificate;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.web.account.PersonId;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.liaison.web.layout.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that were issued. They are added, never changed or removed. */
@Repository
@Transactional(readOnly = true)
public class Certificates {

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    Certificates(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Issues the certificate for a signature, with a code of its own; a signature that has one keeps it. */
    @Transactional
    public void issue(Signature signature) {
        var code = Code.random(random);
        var issued = jdbc.sql("""
                        INSERT INTO certificate (code, person_id, name, path, path_version, signer, signed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person_id, signed_at) DO NOTHING
                        """)
                .params(
                        code.value(),
                        signature.person().value(),
                        signature.name(),
                        signature.path().title(),
                        signature.path().version(),
                        signature.signer(),
                        signature.at().toEpochMilli())
                .update();
        if (issued == 1) {
            trail.add(Action.CERTIFICATE_ISSUED, signature.person().value(), code.written());
        }
    }

    /** The latest certificate of a person. */
    public Optional<Certificate> of(PersonId person) {
        return allOf(person).stream().reduce((one, later) -> later);
    }

    /** All certificates that a person was given, in the order of their signatures. */
    List<Certificate> allOf(PersonId person) {
        return jdbc.sql("SELECT * FROM certificate WHERE person_id = ? ORDER BY signed_at")
                .param(person.value())
                .query(Certificates::read)
                .list();
    }

    /** The certificate with a code as somebody typed it. Every text is looked for in the same way, whether it can be a code or not. */
    Optional<Certificate> withCode(String typed) {
        return jdbc.sql("SELECT * FROM certificate WHERE code = ?")
                .param(Code.tidied(typed))
                .query(Certificates::read)
                .optional();
    }

    private static Certificate read(ResultSet row, int index) throws SQLException {
        return new Certificate(
                new Code(row.getString("code")),
                new Signature(
                        new PersonId(row.getString("person_id")),
                        row.getString("name"),
                        new Edition(row.getString("path"), row.getString("path_version")),
                        row.getString("signer"),
                        Instant.ofEpochMilli(row.getLong("signed_at"))));
    }
}
