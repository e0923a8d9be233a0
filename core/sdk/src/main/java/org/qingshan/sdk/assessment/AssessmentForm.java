package org.qingshan.sdk.assessment;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A department's assessment form (评估表): a record annotated with {@link Form} whose components are the inputs, and whose
 * one method is the arithmetic.
 */
@ConsumerType
public interface AssessmentForm {
    /**
     * Works out the damage. Called on a filled-in form that passed validation; pure: no clock, no I/O, same answer for the
     * same inputs and coefficients.
     *
     * @param coefficients the table in force on the day of the assessment; every look-up is recorded
     */
    DamageEstimate estimate(Coefficients coefficients);
}
