package org.qingshan.casework.internal.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.qingshan.casework.Caller;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.NotFoundException;
import org.qingshan.casework.PluginCatalog;
import org.qingshan.casework.PluginUnavailableException;
import org.qingshan.casework.internal.Directories;
import org.qingshan.casework.internal.Today;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.DossierQuery;
import org.qingshan.casework.port.Entry;
import org.qingshan.casework.port.Journal;
import org.qingshan.casework.port.StreamId;
import org.qingshan.casework.port.SwitchStore;
import org.qingshan.casework.port.SwitchStore.SwitchRow;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.assessment.DamageEstimate;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;

/** Takes plugins in as their bundles come, lets go of them as they leave, and calls them behind their guards. */
@Component(
        service = {PluginCatalog.class, Plugins.class},
        configurationPid = "org.qingshan.casework")
public final class Catalog implements PluginCatalog, Plugins {
    /** Settings in {@code etc/org.qingshan.casework.cfg}. */
    public @interface Settings {
        /** How long one call into a plugin may take, milliseconds. */
        long plugin_call_millis() default 5000;

        /** How long a plugin rests after failing repeatedly, milliseconds. */
        long plugin_rest_millis() default 30000;
    }

    private final Switches switches;
    private final SwitchBoard board;
    private final Journal journal;
    private final Clock clock;
    private final Arrivals arrivals;
    private final @Nullable BundleContext context;

    @Activate
    public Catalog(
            BundleContext context, @Reference SwitchStore switches, @Reference Journal journal, Settings settings) {
        this(
                context,
                switches,
                journal,
                Clock.systemUTC(),
                Directories.ofContainer(),
                Duration.ofMillis(settings.plugin_call_millis()),
                Duration.ofMillis(settings.plugin_rest_millis()));
    }

    /** For a catalog outside of a container, which is told of its plugins by {@link #arrive}. */
    public Catalog(
            @Nullable BundleContext context,
            SwitchStore switches,
            Journal journal,
            Clock clock,
            Directories directories,
            Duration budget,
            Duration rest) {
        this.context = context;
        this.switches = new Switches(switches, clock);
        this.board = new SwitchBoard(switches, journal, clock);
        this.journal = journal;
        this.clock = clock;
        this.arrivals = new Arrivals(clock, directories, budget, rest);
    }

    @Reference(
            service = DepartmentPlugin.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindPlugin")
    void bindPlugin(ServiceReference<DepartmentPlugin> reference) {
        BundleContext own = Objects.requireNonNull(context);
        arrive(
                reference,
                reference.getBundle().getSymbolicName(),
                reference.getBundle().getVersion(),
                () -> own.getService(reference));
    }

    void unbindPlugin(ServiceReference<DepartmentPlugin> reference) {
        leave(reference);
        Objects.requireNonNull(context).ungetService(reference);
    }

    @Deactivate
    void deactivate() {
        arrivals.leaveAll();
    }

    /**
     * Takes a plugin in. Returns at once; it is served a moment later.
     *
     * @param key stands for it until {@link #leave}
     * @param service answers null when the plugin cannot be activated
     */
    public void arrive(Object key, String symbolicName, Version version, Supplier<@Nullable DepartmentPlugin> service) {
        arrivals.arrive(key, symbolicName, version, service);
    }

    /** Lets go of a plugin: refuses new calls, waits for running ones up to the time budget. */
    public void leave(Object key) {
        arrivals.leave(key);
    }

    private PluginView view(Installed plugin) {
        Department department = plugin.department();
        SwitchRow row = department == null ? null : switches.all().get(department.id());
        return row == null
                ? plugin.view(true, null, plugin.since())
                : plugin.view(row.enabled(), row.reason(), row.at());
    }

    @Override
    public List<PluginView> plugins() {
        List<PluginView> views =
                new ArrayList<>(arrivals.installed().stream().map(this::view).toList());
        Map<String, Department> absent = new LinkedHashMap<>();
        Departments.SEVEN.forEach(d -> absent.put(d.id(), d));
        switches.all().keySet().forEach(id -> absent.computeIfAbsent(id, i -> new Department(i, i, i)));
        for (PluginView view : views) {
            if (view.department() != null) {
                absent.remove(view.department().id());
            }
        }
        absent.values().forEach(department -> views.add(absent(department)));
        return views;
    }

    private PluginView absent(Department department) {
        SwitchRow row = switches.all().get(department.id());
        Label reason = row != null && !row.enabled()
                ? new Label("组件未安装；管理员已停用：" + row.reason(), "not installed; switched off: " + row.reason())
                : new Label("组件未安装", "not installed");
        Instant since = row == null ? Instant.EPOCH : row.at();
        return new PluginView(
                department, "", "", State.ABSENT, reason, since, List.of(), List.of(), List.of(), 0, 0, 0);
    }

    @Override
    public Optional<PluginView> find(String department) {
        return plugins().stream()
                .filter(view ->
                        view.department() != null && view.department().id().equals(department))
                .findFirst();
    }

    /** The versions of a department's plugin that may be used, newest first. */
    private List<Installed> serving(String department) {
        PluginView view = find(department).orElseThrow(() -> new NotFoundException("部门", "department", department));
        if (view.state() == State.ABSENT || view.state() == State.DISABLED || view.state() == State.FAILED) {
            throw new PluginUnavailableException(department, Objects.requireNonNull(view.reason()));
        }
        return arrivals.installed(department);
    }

    private record Found<T>(Installed installed, T offered) {}

    /** What the newest plugin offers that has it, in the version asked for. */
    private <T> Optional<Found<T>> offered(
            String department, Function<Plugin, @Nullable T> offer, Predicate<T> isWanted) {
        for (Installed installed : serving(department)) {
            Plugin plugin = installed.plugin();
            T offered = plugin == null ? null : offer.apply(plugin);
            if (offered != null && isWanted.test(offered)) {
                return Optional.of(new Found<>(installed, offered));
            }
        }
        return Optional.empty();
    }

    private Found<Plugin.OfferedForm> offeredForm(String department, String id, @Nullable String version) {
        return this.<Plugin.OfferedForm>offered(
                        department,
                        plugin -> plugin.form(id),
                        form -> version == null || form.view().version().equals(version))
                .orElseThrow(() -> new NotFoundException("评估表", "assessment form", named(id, version)));
    }

    private Found<Plugin.OfferedOption> offeredOption(String department, String id, @Nullable String version) {
        return this.<Plugin.OfferedOption>offered(
                        department,
                        plugin -> plugin.option(id),
                        option -> version == null || option.view().version().equals(version))
                .orElseThrow(() -> new NotFoundException("修复方式", "restoration option", named(id, version)));
    }

    private static String named(String id, @Nullable String version) {
        return version == null ? id : id + " " + version;
    }

    @Override
    public FormView form(String department, String form) {
        return offeredForm(department, form, null).offered().view();
    }

    @Override
    public OptionView option(String department, String option) {
        return offeredOption(department, option, null).offered().view();
    }

    @Override
    public Assessed assess(String department, String form, @Nullable String version, JsonNode values) {
        Found<Plugin.OfferedForm> found = offeredForm(department, form, version);
        LookUps lookUps = lookUps(found.installed(), department);
        DamageEstimate estimate = found.installed().guard().call("form " + form, () -> {
            AssessmentForm filled =
                    found.installed().scope().bind(found.offered().type(), values, "values.");
            DamageEstimate result = calculate("values", () -> filled.estimate(lookUps));
            lookUps.complete();
            return result;
        });
        return new Assessed(found.offered().view(), estimate);
    }

    @Override
    public Planned plan(
            String department, String option, @Nullable String version, JsonNode input, DamageEstimate damage) {
        Found<Plugin.OfferedOption> found = offeredOption(department, option, version);
        LookUps lookUps = lookUps(found.installed(), department);
        return found.installed().guard().call("option " + option, () -> {
            Planned planned = planned(found, lookUps, input, damage);
            lookUps.complete();
            return planned;
        });
    }

    private static Planned planned(
            Found<Plugin.OfferedOption> found, LookUps lookUps, JsonNode input, DamageEstimate damage) {
        @SuppressWarnings("unchecked") // the input is bound to the very class the option names
        RestorationOption<Record> option =
                (RestorationOption<Record>) found.offered().option();
        Record filled = found.installed().scope().bind(option.input(), input, "input.");
        return new Planned(
                found.offered().view(),
                option.fits(damage),
                calculate("input", () -> option.plan(filled, damage, lookUps)));
    }

    private LookUps lookUps(Installed installed, String department) {
        return new LookUps(
                Objects.requireNonNull(installed.overrides()).current(),
                Today.of(clock),
                "etc/coefficients/" + department + ".csv");
    }

    /** Arithmetic that the inputs make impossible is a problem of the inputs, not a failure of the plugin. */
    private static <T> T calculate(String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw InvalidInputException.of(
                    field, "Calculation", "按所填内容无法计算：" + e.getMessage(), "cannot be calculated: " + e.getMessage());
        }
    }

    @Override
    public List<SourceHandle> sources() {
        return arrivals.installed().stream()
                .filter(i -> view(i).state() == State.ACTIVE)
                .flatMap(i -> handles(i).stream())
                .toList();
    }

    @Override
    public Optional<SourceHandle> source(String id) {
        String department = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        if (find(department).isEmpty()) {
            return Optional.empty();
        }
        return serving(department).stream()
                .flatMap(i -> handles(i).stream())
                .filter(handle -> handle.source().id().equals(id))
                .findFirst();
    }

    private static List<SourceHandle> handles(Installed installed) {
        Plugin plugin = Objects.requireNonNull(installed.plugin());
        List<SourceHandle> handles = new ArrayList<>();
        for (SourceView view : plugin.sources()) {
            ClueSource source = Objects.requireNonNull(plugin.source(view.id()));
            handles.add(new SourceHandle(plugin.department().id(), source, installed.scope(), installed.guard()));
        }
        return handles;
    }

    private static DossierQuery openCases(String department, int limit) {
        return DossierQuery.cases()
                .department(department)
                .open(true)
                .sort(DossierQuery.Sort.UPDATED)
                .limit(limit);
    }

    @Override
    public List<Dossier> touched(Caller caller, String department, int limit) {
        SwitchBoard.mayLook(caller);
        return journal.list(openCases(department, limit)).items();
    }

    @Override
    public long countTouched(Caller caller, String department) {
        SwitchBoard.mayLook(caller);
        return journal.count(openCases(department, 1));
    }

    @Override
    public PluginView enable(Caller caller, String department, String reason) {
        return turn(caller, department, true, reason);
    }

    @Override
    public PluginView disable(Caller caller, String department, String reason) {
        return turn(caller, department, false, reason);
    }

    private PluginView turn(Caller caller, String department, boolean on, String reason) {
        SwitchBoard.maySwitch(caller, reason);
        if (find(department).isPresent() && switches.isOn(department) != on) {
            board.turn(caller, department, on, reason);
            switches.forget();
        }
        return find(department).orElseThrow(() -> new NotFoundException("部门", "department", department));
    }

    @Override
    public List<Entry> journal(Caller caller, String department, long after, int limit) {
        SwitchBoard.mayLook(caller);
        return journal.entries(StreamId.plugin(department), after, limit);
    }
}
