package org.liaison.web.quiz;

import java.util.List;
import org.liaison.web.account.PersonId;

/** Where quizzes come from that somebody may take. */
public interface OfferSource {

    /** The quizzes that are for this person, in the order in which to list them. */
    List<QuizOffer> to(PersonId person);
}
