package org.qingshan.itests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test whose methods tell one story, in the order of their numbers: after one that failed, the rest is left out. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(Consecutive.UpToTheFirstFailure.class)
@interface Consecutive {

    /** Remembers a failure for the rest of the class. */
    final class UpToTheFirstFailure implements TestExecutionExceptionHandler, ExecutionCondition {
        private static final Namespace NAMESPACE = Namespace.create(UpToTheFirstFailure.class);

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            context.getRoot().getStore(NAMESPACE).put(context.getRequiredTestClass(), context.getDisplayName());
            throw failure;
        }

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String failed = context.getTestClass()
                    .map(type -> context.getRoot().getStore(NAMESPACE).get(type, String.class))
                    .orElse(null);
            return failed == null
                    ? ConditionEvaluationResult.enabled("nothing failed before")
                    : ConditionEvaluationResult.disabled("after the failure of " + failed);
        }
    }
}
