package org.qingshan.rest.internal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.PluginCatalog.FormView;
import org.qingshan.casework.PluginCatalog.OptionView;
import org.qingshan.casework.PluginCatalog.PluginView;
import org.qingshan.casework.PluginCatalog.SourceView;
import org.qingshan.casework.PluginCatalog.State;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationMode;

/** A department with what its plugin offers now. */
public record DepartmentAnswer(
        String id,
        String zh,
        String en,
        State state,
        @Nullable Bundle plugin,
        List<FormSummary> forms,
        List<OptionSummary> options,
        List<SourceAnswer> sources) {
    /** The bundle of a plugin. */
    public record Bundle(String symbolicName, String version) {}

    /** An assessment form, without its schema. */
    public record FormSummary(
            String id,
            String version,
            String zh,
            String en,
            String standard,
            @Nullable LabelAnswer validity) {
        public static FormSummary of(FormView form) {
            return new FormSummary(
                    form.id(),
                    form.version(),
                    form.label().zh(),
                    form.label().en(),
                    form.standard(),
                    LabelAnswer.orNull(form.validity()));
        }
    }

    /** An assessment form with the JSON Schema of its record. */
    public record FormAnswer(
            String id,
            String version,
            String zh,
            String en,
            String standard,
            @Nullable LabelAnswer validity,
            ObjectNode schema) {
        public static FormAnswer of(FormView form) {
            return new FormAnswer(
                    form.id(),
                    form.version(),
                    form.label().zh(),
                    form.label().en(),
                    form.standard(),
                    LabelAnswer.orNull(form.validity()),
                    form.schema());
        }
    }

    /** A restoration option, without its schema. */
    public record OptionSummary(String id, String version, String zh, String en, RestorationMode mode) {
        static OptionSummary of(OptionView option) {
            return new OptionSummary(
                    option.id(),
                    option.version(),
                    option.label().zh(),
                    option.label().en(),
                    option.mode());
        }
    }

    /** A restoration option with the JSON Schema of its record. */
    public record OptionAnswer(
            String id, String version, String zh, String en, RestorationMode mode, ObjectNode schema) {
        public static OptionAnswer of(OptionView option) {
            return new OptionAnswer(
                    option.id(),
                    option.version(),
                    option.label().zh(),
                    option.label().en(),
                    option.mode(),
                    option.schema());
        }
    }

    /** Where clues come from: the folder that is watched, and the columns of its files. */
    public record SourceAnswer(
            String id,
            String zh,
            String en,
            String channel,
            ClueSource.Format format,
            String folder,
            List<ColumnAnswer> columns) {
        static SourceAnswer of(SourceView source) {
            return new SourceAnswer(
                    source.id(),
                    source.label().zh(),
                    source.label().en(),
                    source.channel(),
                    source.format(),
                    source.folder(),
                    source.columns().stream()
                            .map(c -> new ColumnAnswer(
                                    c.name(), c.label().zh(), c.label().en(), c.required(), c.type()))
                            .toList());
        }
    }

    /** One column of a clue file. */
    public record ColumnAnswer(String name, String zh, String en, boolean required, String type) {}

    public static DepartmentAnswer of(Department department, PluginView plugin) {
        return new DepartmentAnswer(
                department.id(),
                department.zh(),
                department.en(),
                plugin.state(),
                plugin.symbolicName().isEmpty() ? null : new Bundle(plugin.symbolicName(), plugin.version()),
                plugin.forms().stream().map(FormSummary::of).toList(),
                plugin.options().stream().map(OptionSummary::of).toList(),
                plugin.sources().stream().map(SourceAnswer::of).toList());
    }
}
