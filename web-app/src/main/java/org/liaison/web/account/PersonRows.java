package org.liaison.web.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads people from rows that hold one person and one of their roles each. */
final class PersonRows implements ResultSetExtractor<List<Person>> {

    @Override
    public List<Person> extractData(ResultSet rows) throws SQLException {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        while (rows.next()) {
            people.merge(new PersonId(rows.getString("id")), person(rows), PersonRows::withRolesOfBoth);
        }
        return List.copyOf(people.values());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("login"),
                row.getString("name"),
                roles(row.getString("role")),
                row.getInt("active") == 1,
                Instant.ofEpochMilli(row.getLong("created")));
    }

    private static Set<Role> roles(@Nullable String role) {
        return role == null ? Set.of() : Set.of(Role.valueOf(role));
    }

    private static Person withRolesOfBoth(Person one, Person other) {
        Set<Role> roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return one.withRoles(roles);
    }
}
