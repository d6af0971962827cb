package org.liaison.web.insight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.web.account.PersonId;
import org.liaison.web.cohort.Cohort;
import org.liaison.web.cohort.Cohorts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Turns what an instructor chose to look at into whose answers count. Another instructor's cohort is as unknown as none. */
@Component
class Filter {

    private final Cohorts cohorts;

    Filter(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    List<Cohort> own(PersonId instructor) {
        return cohorts.of(instructor);
    }

    /** @param cohort the id of a cohort; empty for everybody */
    Whose whose(PersonId instructor, String cohort, boolean gradedOnly) {
        return cohort.isEmpty()
                ? new Whose(Optional.empty(), gradedOnly)
                : new Whose(Optional.of(members(instructor, cohort)), gradedOnly);
    }

    /** The learners of one cohort, or where none is named, of all cohorts that the instructor teaches. */
    Set<PersonId> learners(PersonId instructor, String cohort) {
        return cohort.isEmpty() ? cohorts.taughtBy(instructor) : members(instructor, cohort);
    }

    private Set<PersonId> members(PersonId instructor, String cohort) {
        return own(instructor).stream()
                .filter(one -> one.id().value().equals(cohort))
                .findFirst()
                .map(one -> cohorts.members(one.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
