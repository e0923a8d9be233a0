package org.qingshan.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.Entry;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationMode;
import org.qingshan.sdk.restoration.RestorationPlan;

/**
 * The departments' plugins as they come and go. Thread-safe; what it returns is a picture of one moment and holds nothing of
 * a plugin's classes except where said. Every call into a plugin goes through its guard: own threads, a time budget, a
 * breaker.
 */
@ProviderType
public interface PluginCatalog {
    /** Where a plugin stands. */
    enum State {
        /** Serving. */
        ACTIVE,
        /** Switched off by an administrator. */
        DISABLED,
        /** Could not be taken in: threw, hung or lacked a class when it arrived. */
        FAILED,
        /** Failed too often and rests before it is tried again. */
        QUARANTINED,
        /** Known from its cases or switch, but not installed. */
        ABSENT
    }

    /**
     * A form as offered.
     *
     * @param schema JSON Schema of its record
     */
    record FormView(
            String department,
            String id,
            String version,
            Label label,
            String standard,
            @Nullable Label validity,
            ObjectNode schema) {}

    /** A restoration option as offered. */
    record OptionView(
            String department, String id, String version, Label label, RestorationMode mode, ObjectNode schema) {}

    /**
     * A clue source as offered.
     *
     * @param folder the watched folder
     */
    record SourceView(
            String department,
            String id,
            Label label,
            String channel,
            ClueSource.Format format,
            String folder,
            List<Column> columns) {
        /** @param type such as text, number, date, or the choices separated by / */
        public record Column(String name, Label label, boolean required, String type) {}
    }

    /**
     * One plugin version.
     *
     * @param department null when it failed before it could say which
     * @param symbolicName of its bundle; empty when absent
     * @param version of its bundle; empty when absent
     * @param state where it stands
     * @param reason why it is not active; null when it is
     * @param since when it came to that state
     * @param calls calls into it since it arrived
     * @param failures calls that threw, hung or were cut off
     * @param p95Millis 95th percentile of the last calls, milliseconds
     */
    record PluginView(
            @Nullable Department department,
            String symbolicName,
            String version,
            State state,
            @Nullable Label reason,
            Instant since,
            List<FormView> forms,
            List<OptionView> options,
            List<SourceView> sources,
            long calls,
            long failures,
            double p95Millis) {}

    /** Every plugin there is, by department, newest version first. */
    List<PluginView> plugins();

    /** The plugin that new work of a department uses. */
    Optional<PluginView> find(String department);

    /** @throws NotFoundException, PluginUnavailableException */
    FormView form(String department, String form);

    /** @throws NotFoundException, PluginUnavailableException */
    OptionView option(String department, String option);

    /** What a form worked out, with what is needed to read it without its plugin. */
    record Assessed(FormView form, DamageEstimate estimate) {}

    /**
     * Works out a form without saving anything.
     *
     * @param version of the form; null for the newest
     * @throws InvalidInputException when the values do not fit, with {@code values.} before each path
     * @throws MissingCoefficientsException, PluginUnavailableException, PluginFailedException, NotFoundException
     */
    Assessed assess(String department, String form, @Nullable String version, JsonNode values);

    /** What an option planned. */
    record Planned(OptionView option, boolean fits, RestorationPlan plan) {}

    /** Plans an option for assessed damage, without saving anything; throws as {@link #assess}, paths begin with {@code input.} */
    Planned plan(String department, String option, @Nullable String version, JsonNode input, DamageEstimate damage);

    /** The open cases of a department, which switching it off would touch; newest change first. */
    List<Dossier> touched(Caller caller, String department, int limit);

    long countTouched(Caller caller, String department);

    /**
     * Switches a department on or off. On record with who, when and why; survives a restart.
     *
     * @throws ForbiddenException unless the caller is an administrator
     * @throws InvalidInputException when the reason is blank or longer than 500 characters
     * @throws NotFoundException when the department is not known
     */
    PluginView enable(Caller caller, String department, String reason);

    /** See {@link #enable}. */
    PluginView disable(Caller caller, String department, String reason);

    /** Record of a department's switches. */
    List<Entry> journal(Caller caller, String department, long after, int limit);
}
