package org.liaison.web.certificate;

import java.time.Instant;
import org.liaison.web.account.PersonId;
import org.liaison.web.layout.Edition;

/**
 * What a certificate attests: that somebody has signed that a person has done a path.
 *
 * @param name what the person was called when it was signed
 * @param path the pack whose path was done
 * @param signer what the one who signed was called
 */
public record Signature(PersonId person, String name, Edition path, String signer, Instant at) {}
