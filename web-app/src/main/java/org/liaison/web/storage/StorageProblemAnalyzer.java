package org.liaison.web.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, without a stack trace, what is wrong with the storage and what to do. */
class StorageProblemAnalyzer extends AbstractFailureAnalyzer<StorageProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StorageProblem cause) {
        return new FailureAnalysis(cause.getMessage() + ".", cause.mend(), cause);
    }
}
