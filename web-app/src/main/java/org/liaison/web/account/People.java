package org.liaison.web.account;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account. Reading is open to all features; changing goes through {@link Accounts}. */
@Repository
@Transactional(readOnly = true)
public class People {

    private static final String SELECT = "SELECT p.id, p.login, p.name, p.active, p.created, r.role FROM person p"
            + " LEFT JOIN person_role r ON r.person_id = p.id ";

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    People(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The person with this id, whether active or not. */
    public Optional<Person> withId(PersonId id) {
        return first(jdbc.sql(SELECT + "WHERE p.id = ?").param(id.value()));
    }

    /** The person who signs in with this name, whether active or not. */
    public Optional<Person> withLogin(String login) {
        return first(jdbc.sql(SELECT + "WHERE p.login = ?").param(login));
    }

    /** The people with these ids, by name. */
    public List<Person> withIds(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE p.id IN (:ids) ORDER BY p.name, p.id, r.role")
                        .param("ids", ids.stream().map(PersonId::value).toList())
                        .query(new PersonRows());
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return jdbc.sql(SELECT + "ORDER BY p.name, p.id, r.role").query(new PersonRows());
    }

    Credential credential(PersonId id) {
        return jdbc.sql("SELECT password_hash, one_time_until FROM person WHERE id = ?")
                .param(id.value())
                .query((row, index) -> new Credential(row.getString(1), instant(row.getObject(2))))
                .single();
    }

    /** The people of a demonstration, by login. */
    public List<Person> demonstrating() {
        return jdbc.sql(SELECT + "WHERE p.demo = 1 AND p.active = 1 ORDER BY p.login, p.id, r.role")
                .query(new PersonRows());
    }

    List<PersonId> demoPeople() {
        return jdbc.sql("SELECT id FROM person WHERE demo = 1")
                .query((row, index) -> new PersonId(row.getString(1)))
                .list();
    }

    /** Adds a person unless the login is taken; says whether it was free. */
    @Transactional
    boolean add(Person person, Credential credential, boolean demo) {
        var added = jdbc.sql(
                        "INSERT INTO person (id, login, name, password_hash, one_time_until, active, demo, created)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING")
                .param(1, person.id().value())
                .param(2, person.login())
                .param(3, person.name())
                .param(4, credential.hash())
                .param(5, millis(credential.oneTimeUntil()), Types.BIGINT)
                .param(6, person.active() ? 1 : 0)
                .param(7, demo ? 1 : 0)
                .param(8, person.created().toEpochMilli())
                .update();
        if (added == 1) {
            person.roles().forEach(role -> addRole(person.id(), role));
            trail.add(Action.PERSON_ADDED, person.id().value(), names(person.roles()));
        }
        return added == 1;
    }

    @Transactional
    void setCredential(PersonId id, Credential credential) {
        storeCredential(id, credential);
        trail.add(credential.isOneTime() ? Action.PASSWORD_RENEWED : Action.PASSWORD_CHANGED, id.value(), "");
    }

    /** Makes a demonstration person again what the sign-in page says of them, which tells an auditor nothing. */
    @Transactional
    void refreshDemo(PersonId id, Credential credential) {
        storeCredential(id, credential);
        jdbc.sql("UPDATE person SET active = 1 WHERE id = ?").param(id.value()).update();
    }

    private void storeCredential(PersonId id, Credential credential) {
        jdbc.sql("UPDATE person SET password_hash = ?, one_time_until = ? WHERE id = ?")
                .param(1, credential.hash())
                .param(2, millis(credential.oneTimeUntil()), Types.BIGINT)
                .param(3, id.value())
                .update();
    }

    /** Sets whether somebody may sign in; refuses to lock out the last administrator and says so by false. */
    @Transactional
    boolean setActive(PersonId id, boolean active) {
        if (!active && !leavesAnAdmin(id)) {
            return false;
        }
        storeActive(id, active);
        return true;
    }

    /** Shuts an account whatever follows from it. */
    @Transactional
    void shut(PersonId id) {
        storeActive(id, false);
    }

    private void storeActive(PersonId id, boolean active) {
        var changed = jdbc.sql("UPDATE person SET active = ? WHERE id = ? AND active <> ?")
                .params(active ? 1 : 0, id.value(), active ? 1 : 0)
                .update();
        if (changed == 1) {
            trail.add(active ? Action.PERSON_ACTIVATED : Action.PERSON_DEACTIVATED, id.value(), "");
        }
    }

    /** Replaces somebody's roles; refuses to take the role from the last administrator and says so by false. */
    @Transactional
    boolean setRoles(PersonId id, Set<Role> roles) {
        if (!roles.contains(Role.ADMIN) && !leavesAnAdmin(id)) {
            return false;
        }
        jdbc.sql("DELETE FROM person_role WHERE person_id = ?")
                .param(id.value())
                .update();
        roles.forEach(role -> addRole(id, role));
        trail.add(Action.ROLES_CHANGED, id.value(), names(roles));
        return true;
    }

    /** Whether an active administrator remains without this person; the rows stay locked until the commit. */
    private boolean leavesAnAdmin(PersonId id) {
        jdbc.sql(
                        "UPDATE person SET active = active WHERE id IN (SELECT person_id FROM person_role WHERE role = 'ADMIN')")
                .update();
        return all().stream().anyMatch(other -> !other.id().equals(id) && other.isActiveAdmin());
    }

    private void addRole(PersonId id, Role role) {
        jdbc.sql("INSERT INTO person_role (person_id, role) VALUES (?, ?)")
                .params(id.value(), role.name())
                .update();
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }

    private static Optional<Person> first(JdbcClient.StatementSpec statement) {
        return statement.query(new PersonRows()).stream().findFirst();
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Object millis) {
        return millis == null ? null : Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
