package org.qingshan.casework.internal.plugin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.PluginCatalog.FormView;
import org.qingshan.casework.PluginCatalog.OptionView;
import org.qingshan.casework.PluginCatalog.SourceView;
import org.qingshan.casework.internal.records.RecordScope;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.Form;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;

/**
 * One version of one department's plugin, as it said of itself when it arrived. Holds the plugin's classes; whoever keeps it
 * lets go of it when the plugin leaves.
 */
public final class Plugin {
    /** A form with its class. */
    record OfferedForm(Class<? extends AssessmentForm> type, FormView view) {}

    /** An option with its object. */
    record OfferedOption(RestorationOption<?> option, OptionView view) {}

    private final Department department;
    private final Map<String, OfferedForm> forms = new LinkedHashMap<>();
    private final Map<String, OfferedOption> options = new LinkedHashMap<>();
    private final Map<String, ClueSource> sources = new LinkedHashMap<>();
    private final List<SourceView> sourceViews = new ArrayList<>();
    private final CoefficientTable coefficients;

    /**
     * Asks a plugin for everything it brings. Runs code of the plugin: call it behind the guard.
     *
     * @param folder where the files of a source are watched for, by the source's id
     * @throws IllegalStateException naming everything about the plugin that does not keep the SDK's contract
     */
    public Plugin(DepartmentPlugin plugin, RecordScope scope, java.util.function.Function<String, Path> folder) {
        department = plugin.department();
        coefficients = CoefficientTable.of(plugin.coefficients());
        List<String> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Class<? extends AssessmentForm> type : plugin.assessmentForms()) {
            Form form = type.getAnnotation(Form.class);
            if (form == null || !type.isRecord()) {
                problems.add(type.getName() + " must be a record with @Form");
                continue;
            }
            check(form.id(), ids, problems);
            forms.put(form.id(), new OfferedForm(type, view(form, scope.schema(type))));
        }
        for (RestorationOption<?> option : plugin.restorationOptions()) {
            check(option.id(), ids, problems);
            options.put(
                    option.id(),
                    new OfferedOption(
                            option,
                            new OptionView(
                                    department.id(),
                                    option.id(),
                                    option.version(),
                                    new Label(option.zh(), option.en()),
                                    option.mode(),
                                    scope.schema(option.input()))));
        }
        for (ClueSource source : plugin.clueSources()) {
            check(source.id(), ids, problems);
            sources.put(source.id(), source);
            sourceViews.add(
                    SourceViews.of(department.id(), source, folder.apply(source.id()), scope.schema(source.row())));
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("; ", problems));
        }
    }

    private FormView view(Form form, ObjectNode schema) {
        Label validity = form.validity().isEmpty()
                ? null
                : new Label(form.validity(), form.validityEn().isEmpty() ? form.validity() : form.validityEn());
        return new FormView(
                department.id(),
                form.id(),
                form.version(),
                new Label(form.zh(), form.en()),
                form.standard(),
                validity,
                schema);
    }

    private void check(String id, Set<String> ids, List<String> problems) {
        if (!id.startsWith(department.id() + ".")) {
            problems.add("the id " + id + " must start with " + department.id() + ".");
        }
        if (!ids.add(id)) {
            problems.add("the id " + id + " is used twice");
        }
    }

    public Department department() {
        return department;
    }

    public List<FormView> forms() {
        return forms.values().stream().map(OfferedForm::view).toList();
    }

    public List<OptionView> options() {
        return options.values().stream().map(OfferedOption::view).toList();
    }

    public List<SourceView> sources() {
        return List.copyOf(sourceViews);
    }

    @Nullable
    OfferedForm form(String id) {
        return forms.get(id);
    }

    @Nullable
    OfferedOption option(String id) {
        return options.get(id);
    }

    public @Nullable ClueSource source(String id) {
        return sources.get(id);
    }

    public CoefficientTable coefficients() {
        return coefficients;
    }
}
